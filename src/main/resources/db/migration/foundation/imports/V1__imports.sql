-- Files that somebody has sent and is looking through: rows of staff, for a day. Rows of an authority, and of one person.
create table file (
    id uuid primary key,
    authority_id uuid not null,
    person_id uuid not null,
    kind text not null constraint file_kind check (kind in ('schools', 'staff', 'assignments')),
    name text not null,
    headings text[] not null,
    received_at timestamptz not null,
    -- From then on its right rows are entered, until every row has been through.
    confirmed_at timestamptz,
    finished_at timestamptz,
    unique (authority_id, id),
    constraint file_finished_after_it_was_confirmed check (finished_at is null or confirmed_at is not null)
);

create table line (
    authority_id uuid not null,
    file_id uuid not null,
    number integer not null,
    cells text[] not null,
    outcome text constraint line_outcome check (outcome in ('added', 'changed', 'known', 'faulty')),
    primary key (authority_id, file_id, number),
    foreign key (authority_id, file_id) references file (authority_id, id) on delete cascade
);

alter table file enable row level security;
alter table file force row level security;
create policy own_authority on file
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table line enable row level security;
alter table line force row level security;
create policy own_authority on line
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema ${schema} to ${common};
grant select, insert, delete on file to ${common};
grant update (confirmed_at, finished_at) on file to ${common};
grant select, insert on line to ${common};
grant update (outcome) on line to ${common};
