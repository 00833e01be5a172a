-- What is owed. One copy per domain, from this one script: a duty can point at a report (plan, part 4).
create table duty (
    id uuid primary key,
    authority_id uuid not null,
    unit_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    owner text not null,
    due_at timestamptz not null,
    alarm_at timestamptz,
    rule_id text not null,
    created_at timestamptz not null,
    done_at timestamptz
);

create index duty_open on duty (unit_id, due_at, id) where done_at is null;
create index duty_subject on duty (subject_id);

alter table duty enable row level security;
alter table duty force row level security;
create policy own_authority on duty
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- Never removed; met or postponed, and nothing else about it can change.
grant usage on schema ${schema} to ${login};
grant select, insert on duty to ${login};
grant update (done_at, due_at, rule_id) on duty to ${login};
