-- A postal code may lie in several districts, and then it is asked; or it stands street by street, and a house lies in
-- one. The two never hold for the same code on the same day.
alter table organisation.postal_area
    drop constraint postal_area_pkey,
    drop constraint postal_area_lies_in_one_district,
    add column street text not null default '' constraint postal_area_street check (
        street = btrim(lower(street)) and length(street) <= 200),
    -- Which side of the street: most streets have the odd numbers on one.
    add column side text not null default 'both' constraint postal_area_side check (side in ('both', 'odd', 'even')),
    add column first_number integer not null default 1,
    -- Empty: as far as the street goes.
    add column last_number integer;

alter table organisation.postal_area
    alter column street drop default,
    alter column side drop default,
    alter column first_number drop default,
    add primary key (postal_code, street, side, first_number, district_id, valid_from),
    add constraint postal_area_period check (valid_to >= valid_from),
    add constraint postal_area_numbers check (first_number >= 1 and last_number >= first_number),
    add constraint postal_area_whole_code_has_no_numbers check (
        street <> '' or side = 'both' and first_number = 1 and last_number is null),
    add constraint postal_area_house_lies_in_one_district exclude using gist (
        postal_code with =, street with =, int4range(first_number, last_number, '[]') with &&,
        int4range(case side when 'odd' then 1 else 0 end, case side when 'even' then 0 else 1 end, '[]') with &&,
        daterange(valid_from, valid_to, '[]') with &&) where (street <> ''),
    add constraint postal_area_once_in_a_district exclude using gist (
        postal_code with =, district_id with =, daterange(valid_from, valid_to, '[]') with &&) where (street = ''),
    add constraint postal_area_whole_or_by_street exclude using gist (
        postal_code with =, (case street when '' then 0 else 1 end) with <>,
        daterange(valid_from, valid_to, '[]') with &&);

-- S48: pupils from many districts, so where the school lies says nothing of where the child lives.
alter table organisation.unit add many_districts boolean not null default false;
grant update (many_districts) on organisation.unit to samsyn_common;
