-- Many close earlier the day before a holiday, and do not answer on a day between two free ones.
alter table organisation.unit
    add closes_before_holiday time,
    add open_on_squeeze_days boolean not null default true,
    add constraint unit_closes_before_holiday_after_it_opens
        check (kind = 'out_of_hours' or closes_before_holiday > opens);
grant update (closes_before_holiday, open_on_squeeze_days) on organisation.unit to samsyn_common;

-- Who stands in for a closed unit may less than those who work there, so these are roles of their own.
alter table organisation.assignment drop constraint assignment_function_side;
alter table organisation.function
    drop constraint function_code_domain_key,
    drop constraint function_role,
    drop column domain;
update organisation.function set role = 'OUT_OF_HOURS_WORKER' where code = 'out_of_hours_worker';
insert into organisation.function (code, role) values ('out_of_hours_manager', 'OUT_OF_HOURS_MANAGER');
alter table organisation.function
    add constraint function_role check (role in (
        'REPORTER', 'PRINCIPAL', 'SCHOOL_OWNER', 'INTAKE_WORKER', 'INTAKE_MANAGER', 'OUT_OF_HOURS_WORKER',
        'OUT_OF_HOURS_MANAGER', 'CITY_STEWARD', 'ADMINISTRATOR')),
    add domain text not null generated always as (case
        when role in ('REPORTER', 'PRINCIPAL', 'SCHOOL_OWNER') then 'school'
        when role in ('INTAKE_WORKER', 'INTAKE_MANAGER', 'OUT_OF_HOURS_WORKER', 'OUT_OF_HOURS_MANAGER') then 'social'
        else 'common' end) stored,
    add constraint function_code_domain_key unique (code, domain);
alter table organisation.assignment add constraint assignment_function_side
    foreign key (function_code, domain) references organisation.function (code, domain);
