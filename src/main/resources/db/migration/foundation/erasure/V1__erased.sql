-- What has been erased, and why. One copy per side, from this one script. The journal outside the database says the same,
-- and wins: a database that was put back from a backup lacks the last of these rows.
create table erased (
    authority_id uuid not null,
    report_id uuid not null,
    at timestamptz not null,
    cause text not null constraint erased_cause check (cause ~ '^[a-z_.]{1,50}(@[0-9]{1,4})?$'),
    -- Which line of the journal says so; empty until it is known to.
    line bigint constraint erased_line check (line > 0),
    primary key (authority_id, report_id)
);
create index erased_last on erased (authority_id, line);
create index erased_waiting on erased (authority_id, at, report_id) where line is null;

alter table erased enable row level security;
alter table erased force row level security;
create policy own_authority on erased
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema ${schema} to ${login};
grant select, insert on erased to ${login};
grant update (line) on erased to ${login};
