-- What is said of a child lies sealed (foundation.encryption). What an older version left readable is moved to columns
-- named _plain, which the program seals before it does anything else, and then drops: their comments say how. Sex, year
-- of birth and reasons stay as they are: the figures are recounted from them, also when all that was said is erased.
alter table intake.snapshot rename content to content_plain;
alter table intake.snapshot alter content_plain drop not null, add content bytea;
comment on column intake.snapshot.content_plain is 'seal social report=report_id row=report_id not null';

alter table intake.supplement rename content to content_plain;
alter table intake.supplement alter content_plain drop not null, add content bytea;
comment on column intake.supplement.content_plain is 'seal social report=report_id row=id not null';

-- The figures are counted from what was decided, so that alone stands beside what is sealed.
alter table intake.event no force row level security;
alter table intake.event
    add id uuid not null default gen_random_uuid(),
    add outcome text constraint event_outcome check (outcome in ('OPENED', 'NOT_OPENED', 'ONGOING'));
update intake.event set outcome = fact where kind = 'Decided';
alter table intake.event force row level security;
alter table intake.event
    alter id drop default,
    add constraint event_decided_with_outcome check ((kind = 'Decided') = (outcome is not null));
alter table intake.event rename fact to fact_plain;
alter table intake.event rename reasoning to reasoning_plain;
alter table intake.event
    alter fact_plain drop not null,
    alter reasoning_plain drop not null,
    add fact bytea,
    add reasoning bytea;
comment on column intake.event.fact_plain is 'seal social report=report_id row=id not null';
comment on column intake.event.reasoning_plain is 'seal social report=report_id row=id not null';
