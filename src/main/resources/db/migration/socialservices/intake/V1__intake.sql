-- A report as intake has it: what a list may show, who handles it and what is owed. No name and no number here.
-- Keys are unique within the authority only, so that a refused row never tells that another board has it.
create table intake.report (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    reference text not null,
    -- How it came, and why to this unit. Came from: empty when it did not come through Samsyn.
    channel text not null constraint report_channel check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT')),
    routing text not null,
    came_from uuid,
    received_at timestamptz not null,
    received_on date not null,
    sex text not null constraint report_sex check (sex in ('GIRL', 'BOY', 'UNKNOWN')),
    birth_year smallint,
    protected boolean not null,
    reasons text[] not null,
    reporter_kind text not null,
    mandated boolean not null,
    place text not null,
    independent boolean not null,
    reachable boolean not null,
    stage text not null constraint report_stage
        check (stage in ('RECEIVED', 'PROTECTION_ASSESSED', 'IN_PRELIMINARY_ASSESSMENT', 'DECIDED')),
    handler_id uuid,
    handler_name text,
    handler_function text,
    -- Empty is not owed, or done. Before 2013 the law counted no days, so decide_due_at is empty then too.
    confirm_due_at timestamptz,
    assess_due_at timestamptz,
    alarm_at timestamptz,
    decide_due_at timestamptz,
    outcome_due_at timestamptz,
    extended boolean not null default false,
    outcome text constraint report_outcome check (outcome in ('OPENED', 'NOT_OPENED', 'ONGOING')),
    open boolean not null
        generated always as (stage <> 'DECIDED' or confirm_due_at is not null or outcome_due_at is not null) stored,
    next_deadline timestamptz not null
        generated always as (coalesce(least(confirm_due_at, assess_due_at, decide_due_at, outcome_due_at), 'infinity')) stored,
    primary key (authority_id, id),
    constraint report_reference unique (authority_id, reference),
    constraint report_came_from check ((channel = 'SAMSYN') = (came_from is not null)),
    constraint report_handler check ((handler_id is null) = (handler_name is null)
        and (handler_id is null) = (handler_function is null)),
    constraint report_decided_with_outcome check ((stage = 'DECIDED') = (outcome is not null)),
    constraint report_decided_owes_no_decision check (stage <> 'DECIDED' or decide_due_at is null and alarm_at is null),
    constraint report_assessed_once check ((stage = 'RECEIVED') = (assess_due_at is not null))
);

-- The inbox: the unit's open reports by nearest deadline, and the counts over them without touching the table.
create index report_inbox on intake.report (unit_id, next_deadline, id)
    include (authority_id, alarm_at, assess_due_at, outcome_due_at, handler_id) where open;
create index report_alarm on intake.report (unit_id, alarm_at, id) where alarm_at is not null;
create index report_received on intake.report using brin (received_on);

-- What came in, as it came in.
create table intake.snapshot (
    authority_id uuid not null,
    report_id uuid not null,
    form_version text not null,
    content text not null,
    hash text not null constraint snapshot_hash check (hash ~ '^[0-9a-f]{64}$'),
    primary key (authority_id, report_id),
    constraint snapshot_report foreign key (authority_id, report_id) references intake.report (authority_id, id)
);

-- What has happened: who, in which function, when, by which version of which rule. The figures are recounted from here.
create table intake.event (
    authority_id uuid not null,
    report_id uuid not null,
    number bigint generated always as identity,
    kind text not null,
    at timestamptz not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    fact text not null,
    reasoning text not null,
    rules text[] not null,
    primary key (authority_id, report_id, number),
    constraint event_report foreign key (authority_id, report_id) references intake.report (authority_id, id)
);
create unique index event_decided_once on intake.event (authority_id, report_id) where kind = 'Decided';

-- Reports that did not come through Samsyn get their references from here.
create sequence intake.reference_number maxvalue 536870911;

alter table intake.report enable row level security;
alter table intake.report force row level security;
create policy own_authority on intake.report
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table intake.snapshot enable row level security;
alter table intake.snapshot force row level security;
create policy own_authority on intake.snapshot
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table intake.event enable row level security;
alter table intake.event force row level security;
create policy own_authority on intake.event
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- What was received, and what has happened, can be added to and never changed.
grant usage on schema intake to ${social};
grant select, insert on intake.report, intake.snapshot, intake.event to ${social};
grant update (stage, handler_id, handler_name, handler_function, confirm_due_at, assess_due_at, alarm_at, decide_due_at, outcome_due_at,
    extended, outcome) on intake.report to ${social};
grant usage on sequence intake.reference_number to ${social};
