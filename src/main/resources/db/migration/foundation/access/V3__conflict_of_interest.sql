-- Who is kept away from what, because of a conflict of interest (FL 2017:900, 16–18 §§). One copy per domain. Why is
-- never stored: a kinship is personal data of somebody who has not asked to be here.
create table conflict_of_interest (
    authority_id uuid not null,
    id uuid not null,
    subject_id uuid not null,
    person_id uuid not null,
    name text not null,
    marked_at timestamptz not null,
    marked_by uuid not null,
    marker text not null,
    marker_function text not null,
    lifted_at timestamptz,
    lifted_by uuid,
    lifter text,
    lifter_function text,
    primary key (authority_id, id),
    constraint conflict_lifted_by_another check (lifted_by <> person_id),
    constraint conflict_lifted_by_somebody check (
        (lifted_at is null) = (lifted_by is null)
        and (lifted_at is null) = (lifter is null)
        and (lifted_at is null) = (lifter_function is null))
);
create unique index conflict_in_force on conflict_of_interest (authority_id, subject_id, person_id)
    where lifted_at is null;

alter table conflict_of_interest enable row level security;
alter table conflict_of_interest force row level security;
create policy own_authority on conflict_of_interest
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- Marked and lifted, never removed.
grant select, insert on conflict_of_interest to ${login};
grant update (lifted_at, lifted_by, lifter, lifter_function) on conflict_of_interest to ${login};

-- What gave the right to read, where that is a thing of its own, such as an emergency opening.
alter table access_log add given_by uuid;
