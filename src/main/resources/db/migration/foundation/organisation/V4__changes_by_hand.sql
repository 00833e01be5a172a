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
