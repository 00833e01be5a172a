-- What the reporter has been told. One confirmation and one outcome for a report, never changed and never removed.
-- There is no column for a reason: it stays with the decision, in the intake room.
create table feedback.confirmation (
    authority_id uuid not null,
    report_id uuid not null,
    at timestamptz not null,
    channel text not null constraint confirmation_channel check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT')),
    person_id uuid not null,
    name text not null,
    function text not null,
    unit text not null,
    phone text not null,
    rule_id text not null,
    primary key (authority_id, report_id)
);

create table feedback.outcome (
    authority_id uuid not null,
    report_id uuid not null,
    at timestamptz not null,
    channel text not null constraint outcome_channel check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT')),
    -- Empty when it was withheld.
    outcome text constraint outcome_value check (outcome in ('OPENED', 'NOT_OPENED', 'ONGOING')),
    person_id uuid not null,
    name text not null,
    function text not null,
    unit text not null,
    phone text not null,
    rule_id text not null,
    primary key (authority_id, report_id)
);

alter table feedback.confirmation enable row level security;
alter table feedback.confirmation force row level security;
create policy own_authority on feedback.confirmation
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table feedback.outcome enable row level security;
alter table feedback.outcome force row level security;
create policy own_authority on feedback.outcome
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema feedback to ${social};
grant select, insert on feedback.confirmation, feedback.outcome to ${social};
