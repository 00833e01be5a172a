-- Who at a unit may open the report of a child with a protected identity, beside those whose function may: given and taken
-- by the unit's manager, and never removed, so that it can be seen who had it when.
create table intake.protection_right (
    authority_id uuid not null,
    id uuid not null,
    unit_id uuid not null,
    person_id uuid not null,
    name text not null,
    given_at timestamptz not null,
    given_by uuid not null,
    giver text not null,
    giver_function text not null,
    taken_at timestamptz,
    taken_by uuid,
    taker text,
    taker_function text,
    primary key (authority_id, id),
    constraint protection_right_taken_by_somebody check (
        (taken_at is null) = (taken_by is null)
        and (taken_at is null) = (taker is null)
        and (taken_at is null) = (taker_function is null))
);
create unique index protection_right_in_force on intake.protection_right (authority_id, unit_id, person_id)
    where taken_at is null;

alter table intake.protection_right enable row level security;
alter table intake.protection_right force row level security;
create policy own_authority on intake.protection_right
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant select, insert on intake.protection_right to ${social};
grant update (taken_at, taken_by, taker, taker_function) on intake.protection_right to ${social};

-- That an identity is protected may be found out when the report has been received.
grant update (protected) on intake.report to ${social};
