-- What waits to be mailed, and how each person wants it. About staff only: a mail says how many things wait and nothing of
-- what they are, so it can never point at a report, and there is one copy, in the common domain.
create table person_setting (
    person_id uuid primary key references organisation.person,
    language text not null default 'sv' constraint person_setting_language check (language in ('sv', 'en')),
    -- When on a working day the digest is sent.
    digest_at time not null default '07:30',
    reminders boolean not null default true,
    -- The last day whose digest was made, or was not needed.
    digested_on date,
    -- The address that the mail server said is nobody's; empty when mail arrives.
    bounced_address text,
    -- Somebody owes it to see to the address.
    bounce_owed boolean not null default false
);
create index person_setting_bounced on person_setting (person_id) where bounced_address is not null or bounce_owed;

-- The id is made from what the mail tells, so that nothing is told twice.
create table mail (
    id uuid primary key,
    person_id uuid not null references organisation.person,
    kind text not null constraint mail_kind check (kind in ('DIGEST', 'ESCALATION')),
    unit_id uuid not null references organisation.unit,
    function_code text not null references organisation.function,
    passed integer not null constraint mail_passed check (passed >= 0),
    today integer not null constraint mail_today check (today >= 0),
    coming integer not null constraint mail_coming check (coming >= 0),
    created_at timestamptz not null,
    -- When it is tried next.
    try_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    constraint mail_is_sent_or_given_up check (sent_at is null or given_up_at is null),
    constraint mail_says_something check (passed + today + coming > 0)
);
create index mail_to_try on mail (try_at, id) where sent_at is null and given_up_at is null;

grant usage on schema ${schema} to ${common};
grant select, insert on person_setting, mail to ${common};
grant update (language, digest_at, reminders, digested_on, bounced_address, bounce_owed) on person_setting to ${common};
grant update (try_at, attempts, sent_at, given_up_at) on mail to ${common};
