-- The school's side of a concern report: what is being written, what was sent, and what social services have answered.

-- Numbers that references are made of. One is taken when a draft is begun, so the numbers of drafts never sent are gaps.
create sequence concernreport.report_number;

-- What is being written. Holds whatever was typed, right or wrong, and is gone when it is sent or its time is out.
create table concernreport.draft (
    id uuid primary key,
    authority_id uuid not null,
    unit_id uuid not null references organisation.unit,
    person_id uuid not null references organisation.person,
    number bigint not null default nextval('concernreport.report_number'),
    answers jsonb not null default '{}',
    last_part text constraint draft_last_part check (last_part in ('CHILD', 'CONCERN', 'HOME', 'FEEDBACK')),
    last_field text constraint draft_last_field check (last_field ~ '^[A-Za-z0-9-]{1,40}$'),
    begun_at timestamptz not null,
    saved_at timestamptz not null,
    expires_on date not null
);
create index draft_person on concernreport.draft (person_id);
create index draft_expires on concernreport.draft (expires_on);

-- What was sent, exactly as it was sent. Nobody may change it afterwards: only where it stands can be updated, and the
-- law of the day it was sent is kept with it.
create table concernreport.report (
    id uuid primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    reporter_id uuid not null,
    reporter_name text not null,
    reporter_function text not null,
    reference text not null constraint report_reference check (reference ~ '^SY-[0-9A-HJKMNP-TV-Z]{6}$'),
    form_version text not null,
    rule_version text not null,
    content text not null,
    content_hash text not null constraint report_content_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    -- As much of the child as a list shows.
    initials text not null,
    birth_year smallint,
    -- The intake unit that got it, its board, and why that one.
    to_authority_id uuid not null,
    to_unit_id uuid not null,
    routing text not null constraint report_routing check (routing in (
        'CHILDS_ADDRESS', 'SCHOOLS_DISTRICT', 'CHOSEN_BY_REPORTER', 'DEFAULT_UNIT')),
    -- Who has the copy. The principal when nothing else was said; the owner when the principal is concerned.
    copy_to text not null constraint report_copy_to check (copy_to in ('PRINCIPAL', 'OWNER')),
    submitted_at timestamptz not null,
    received_on date not null,
    state text not null constraint report_state check (state in ('SUBMITTED', 'CONFIRMED', 'ANSWERED')),
    confirmed_at timestamptz,
    answered_at timestamptz,
    -- Empty in an answered report: the outcome was withheld.
    outcome text constraint report_outcome check (outcome in ('OPENED', 'NOT_OPENED', 'ONGOING')),
    unique (id, authority_id),
    unique (authority_id, reference),
    constraint report_confirmed check (state <> 'CONFIRMED' or confirmed_at is not null),
    constraint report_answered check ((state = 'ANSWERED') = (answered_at is not null)),
    constraint report_outcome_is_an_answer check (outcome is null or answered_at is not null)
);
create index report_reporter on concernreport.report (reporter_id, submitted_at desc, id desc);
create index report_unit on concernreport.report (unit_id, submitted_at desc, id desc) where copy_to = 'PRINCIPAL';
create index report_owner on concernreport.report (authority_id, submitted_at desc, id desc) where copy_to = 'OWNER';

-- What social services have told the school, one row for each message that crossed. Holds no word about the child.
create table concernreport.feedback (
    id uuid primary key,
    authority_id uuid not null,
    report_id uuid not null,
    kind text not null constraint feedback_kind check (kind in ('CONFIRMED', 'HANDLER_CHANGED', 'OUTCOME')),
    at timestamptz not null,
    received_at timestamptz not null,
    contact_name text not null,
    contact_function text not null,
    contact_unit text not null,
    contact_phone text not null,
    outcome text constraint feedback_outcome check (outcome in ('OPENED', 'NOT_OPENED', 'ONGOING')),
    foreign key (report_id, authority_id) references concernreport.report (id, authority_id),
    constraint feedback_outcome_is_one check (outcome is null or kind = 'OUTCOME')
);
create index feedback_report on concernreport.feedback (report_id, at);

-- The principal's name under a report that is already sent, where the school's own routine asks for it (S26).
create table concernreport.cosignature (
    report_id uuid primary key,
    authority_id uuid not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    signed_at timestamptz not null,
    foreign key (report_id, authority_id) references concernreport.report (id, authority_id)
);

alter table concernreport.draft enable row level security;
alter table concernreport.draft force row level security;
create policy own_authority on concernreport.draft
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table concernreport.report enable row level security;
alter table concernreport.report force row level security;
create policy own_authority on concernreport.report
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table concernreport.feedback enable row level security;
alter table concernreport.feedback force row level security;
create policy own_authority on concernreport.feedback
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table concernreport.cosignature enable row level security;
alter table concernreport.cosignature force row level security;
create policy own_authority on concernreport.cosignature
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema concernreport to ${school};
grant usage on sequence concernreport.report_number to ${school};
grant select, insert, delete on concernreport.draft to ${school};
grant update (answers, last_part, last_field, saved_at, expires_on) on concernreport.draft to ${school};
grant select, insert on concernreport.report to ${school};
grant update (state, confirmed_at, answered_at, outcome) on concernreport.report to ${school};
grant select, insert on concernreport.feedback to ${school};
grant select, insert on concernreport.cosignature to ${school};
