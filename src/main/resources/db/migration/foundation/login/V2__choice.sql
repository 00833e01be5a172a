-- Who acts on which side, since when: a person with functions on both chooses one, and that is logged (plan, part 4).
create table choice (
    id bigint generated always as identity primary key,
    account_id uuid not null references account (id),
    assignment_id uuid not null references organisation.assignment (id),
    at timestamptz not null
);

grant select, insert on choice to ${common};
