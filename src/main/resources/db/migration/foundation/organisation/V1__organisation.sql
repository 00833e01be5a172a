-- The register of the organisation: who answers for what, where, since when. No child's data.
-- Everybody may read it, so that a page can always show a name and a number; only the common login writes.
-- Every valid_from and valid_to is a day on which the row holds ("från och med", "till och med").
create extension if not exists btree_gist with schema public;

create table organisation.municipality (
    id uuid primary key,
    code text not null unique constraint municipality_code check (code ~ '^[0-9]{4}$'),
    name text not null constraint municipality_name check (btrim(name) <> '')
);

create table organisation.authority (
    id uuid primary key,
    kind text not null
        constraint authority_kind check (kind in ('district_board', 'specialist_board', 'school_owner')),
    name text not null constraint authority_name check (btrim(name) <> ''),
    valid_from date not null,
    valid_to date,
    constraint authority_period check (valid_to >= valid_from)
);

create table organisation.district (
    id uuid primary key,
    municipality_id uuid not null references organisation.municipality,
    name text not null constraint district_name check (btrim(name) <> ''),
    board_id uuid not null references organisation.authority,
    valid_from date not null,
    valid_to date,
    constraint district_period check (valid_to >= valid_from),
    constraint district_name_means_one exclude using gist (
        municipality_id with =, name with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- S139: districts merge and split. The old one stays, with its last day; this says what it became.
create table organisation.district_succession (
    from_district uuid not null references organisation.district,
    to_district uuid not null references organisation.district,
    on_date date not null,
    kind text not null constraint district_succession_kind check (kind in ('merge', 'split')),
    primary key (from_district, to_district),
    constraint district_succeeds_another check (from_district <> to_district)
);

create table organisation.postal_area (
    postal_code text not null constraint postal_area_code check (postal_code ~ '^[0-9]{5}$'),
    district_id uuid not null references organisation.district,
    valid_from date not null,
    valid_to date,
    primary key (postal_code, valid_from),
    constraint postal_area_lies_in_one_district exclude using gist (
        postal_code with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- The titles are texts, organisation.function.<code>. What a title may do is its role.
create table organisation.function (
    code text primary key constraint function_code check (code ~ '^[a-z_]{3,40}$'),
    role text not null constraint function_role check (role in (
        'REPORTER', 'PRINCIPAL', 'SCHOOL_OWNER', 'INTAKE_WORKER', 'INTAKE_MANAGER', 'CITY_STEWARD', 'ADMINISTRATOR')),
    domain text not null generated always as (case
        when role in ('REPORTER', 'PRINCIPAL', 'SCHOOL_OWNER') then 'school'
        when role in ('INTAKE_WORKER', 'INTAKE_MANAGER') then 'social'
        else 'common' end) stored,
    unique (code, domain)
);

insert into organisation.function (code, role) values
    ('teacher', 'REPORTER'),
    ('preschool_teacher', 'REPORTER'),
    ('leisure_teacher', 'REPORTER'),
    ('school_nurse', 'REPORTER'),
    ('school_counsellor', 'REPORTER'),
    ('special_teacher', 'REPORTER'),
    ('principal', 'PRINCIPAL'),
    ('preschool_principal', 'PRINCIPAL'),
    ('owner_representative', 'SCHOOL_OWNER'),
    ('social_worker', 'INTAKE_WORKER'),
    ('out_of_hours_worker', 'INTAKE_WORKER'),
    ('deputy_unit_head', 'INTAKE_MANAGER'),
    ('unit_head', 'INTAKE_MANAGER'),
    ('city_steward', 'CITY_STEWARD'),
    ('administrator', 'ADMINISTRATOR');

create table organisation.unit (
    id uuid primary key,
    authority_id uuid not null references organisation.authority,
    district_id uuid references organisation.district,
    kind text not null
        constraint unit_kind check (kind in ('intake', 'out_of_hours', 'school', 'owner_office', 'city_office')),
    domain text not null generated always as (case
        when kind in ('school', 'owner_office') then 'school'
        when kind in ('intake', 'out_of_hours') then 'social'
        else 'common' end) stored,
    name text not null constraint unit_name check (btrim(name) <> ''),
    phone text constraint unit_phone check (phone ~ '^[0-9][0-9 -]{1,18}[0-9]$'),
    opens time,
    closes time,
    active boolean not null default false,
    ownership text constraint unit_ownership check (ownership in ('municipal', 'independent')),
    unit_code text unique constraint unit_code_form check (unit_code ~ '^[0-9]{8}$'),
    out_of_hours_unit uuid references organisation.unit,
    -- The decision by which another board's unit acts here out of hours.
    out_of_hours_mandate text,
    -- Who at the school gets the copy of a report, and whether the school's routine asks for a co-signature (S26).
    copy_function text references organisation.function,
    cosigns boolean not null default false,
    unique (id, domain),
    constraint unit_open_or_active check (not active or (phone is not null and opens is not null and closes is not null)),
    constraint unit_closes_after_it_opens check (kind = 'out_of_hours' or closes > opens),
    constraint unit_reads_at_night check (not active or kind <> 'intake' or out_of_hours_unit is not null),
    constraint unit_has_a_mandate check ((out_of_hours_unit is null) = (out_of_hours_mandate is null)),
    constraint unit_school_has_an_owner check ((kind = 'school') = (ownership is not null)),
    constraint unit_school_sends_copies check ((kind = 'school') = (copy_function is not null)),
    constraint unit_code_is_of_a_school check (unit_code is null or kind = 'school')
);
create index unit_authority on organisation.unit (authority_id);
create index unit_district on organisation.unit (district_id);

-- Where a report goes when nobody knows the district: there is always one.
alter table organisation.municipality add default_intake_unit uuid references organisation.unit;

create table organisation.school_form (
    unit_id uuid not null references organisation.unit,
    form text not null constraint school_form_form check (form in (
        'preschool', 'preschool_class', 'leisure', 'compulsory', 'adapted_compulsory', 'upper_secondary',
        'adapted_upper_secondary')),
    primary key (unit_id, form)
);

create table organisation.person (
    id uuid primary key,
    name text not null constraint person_name check (btrim(name) <> ''),
    email text constraint person_email check (email like '%_@_%')
);

-- A person in a function at a unit, for a time. The function's side is the unit's side: the two foreign keys see to it.
create table organisation.assignment (
    id uuid primary key,
    person_id uuid not null references organisation.person,
    unit_id uuid not null references organisation.unit,
    function_code text not null references organisation.function,
    domain text not null,
    phone text constraint assignment_phone check (phone ~ '^[0-9][0-9 -]{1,18}[0-9]$'),
    valid_from date not null,
    valid_to date,
    -- "Behörig" for decisions about children: 25 kap. 1 § SoL (2025:400), before that 3 kap. 3 a §.
    qualified boolean not null default false,
    constraint assignment_period check (valid_to >= valid_from),
    constraint assignment_unit_side foreign key (unit_id, domain) references organisation.unit (id, domain),
    constraint assignment_function_side foreign key (function_code, domain)
        references organisation.function (code, domain),
    constraint assignment_once exclude using gist (
        person_id with =, unit_id with =, function_code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index assignment_unit on organisation.assignment (unit_id);

-- The delegation order: which function may decide what for its board, and the point that says so.
create table organisation.delegation (
    id uuid primary key,
    authority_id uuid not null references organisation.authority,
    function_code text not null references organisation.function,
    power text not null constraint delegation_power check (power in ('decide', 'extend', 'withhold_outcome')),
    point text not null constraint delegation_point check (btrim(point) <> ''),
    requires_qualified boolean not null,
    valid_from date not null,
    valid_to date,
    constraint delegation_period check (valid_to >= valid_from),
    constraint delegation_once exclude using gist (
        authority_id with =, function_code with =, power with =, daterange(valid_from, valid_to, '[]') with &&)
);

grant usage on schema organisation to samsyn_school, samsyn_social, samsyn_common;
grant select on organisation.municipality, organisation.authority, organisation.district,
    organisation.district_succession, organisation.postal_area, organisation.function, organisation.unit,
    organisation.school_form, organisation.person, organisation.assignment, organisation.delegation
    to samsyn_school, samsyn_social, samsyn_common;
grant insert on organisation.municipality, organisation.authority, organisation.district,
    organisation.district_succession, organisation.postal_area, organisation.unit, organisation.school_form,
    organisation.person, organisation.assignment, organisation.delegation
    to samsyn_common;
grant update (default_intake_unit) on organisation.municipality to samsyn_common;
grant update (valid_to) on organisation.authority, organisation.district, organisation.assignment,
    organisation.delegation, organisation.postal_area to samsyn_common;
grant update (district_id, phone, opens, closes, active, out_of_hours_unit, out_of_hours_mandate)
    on organisation.unit to samsyn_common;
