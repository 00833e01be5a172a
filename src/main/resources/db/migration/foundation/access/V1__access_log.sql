-- Who has read what. One copy per domain, from this one script: a log row can point at a report, so the school's never
-- lies where social services can see it, and the other way round (plan, part 4).
create table access_log (
    id uuid not null,
    at timestamptz not null,
    authority_id uuid not null,
    unit_id uuid not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    action text not null,
    ground text not null,
    subject_ids uuid[] not null,
    primary key (id, at)
) partition by range (at);

-- A row always has somewhere to go: a missing month must never refuse a read that is lawful.
create table access_log_rest partition of access_log default;

create index access_log_subjects on access_log using gin (subject_ids);
create index access_log_at on access_log using brin (at);

alter table access_log enable row level security;
alter table access_log force row level security;
create policy own_authority on access_log
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- Append only: nobody who works here can change or remove a row.
grant usage on schema ${schema} to ${login};
grant select, insert on access_log to ${login};
