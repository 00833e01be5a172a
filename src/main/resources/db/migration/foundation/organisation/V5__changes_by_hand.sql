-- What an administrator has done by hand: in the register and among the accounts. About staff and workplaces only; a name
-- and a title stay as they were then. Append only.
create table organisation.change_log (
    id uuid primary key,
    at timestamptz not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    -- The last part of the text organisation.change.<what>, and what stands in its places.
    what text not null constraint change_log_what check (what ~ '^[a-z_-]+$'),
    about text[] not null
);
create index change_log_at on organisation.change_log (at);
grant select, insert on organisation.change_log to samsyn_common;

-- A name that was misspelt is put right.
grant update (name) on organisation.authority, organisation.district, organisation.municipality to samsyn_common;

-- When the board decided that another unit reads for its own out of hours.
alter table organisation.unit add out_of_hours_decided_on date;
grant update (out_of_hours_decided_on) on organisation.unit to samsyn_common;

-- What the municipality says in its own words; without a row, Samsyn's own stand.
create table organisation.local_text (
    kind text not null constraint local_text_kind check (kind in ('out_of_hours', 'help')),
    language text not null constraint local_text_language check (language in ('sv', 'en')),
    body text not null constraint local_text_body check (btrim(body) <> ''),
    primary key (kind, language)
);
grant select on organisation.local_text to samsyn_school, samsyn_social, samsyn_common;
grant insert, update, delete on organisation.local_text to samsyn_common;
