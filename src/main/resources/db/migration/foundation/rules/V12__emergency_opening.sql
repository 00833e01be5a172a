-- No law sets these numbers: an official may take part of what the task needs (OSL 2009:400 26 kap.; SoLPuL 2001:454
-- 10 §). Both are the installation's own choice, and one that counts minutes needs a unit of its own.
alter table rules.rule
    drop constraint rule_unit,
    drop constraint rule_number;
alter table rules.rule
    add constraint rule_unit
        check (unit in ('minutes', 'days', 'working_days', 'hours', 'months', 'years', 'yes_no', 'word')),
    add constraint rule_number check (
        unit is null or value is null
        or unit in ('minutes', 'days', 'working_days', 'hours', 'months', 'years') and value ~ '^[0-9]{1,4}$'
        or unit = 'yes_no' and value in ('yes', 'no')
        or unit = 'word');

insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('emergency_opening.local_limit_minutes', 1, '2002-01-01', null, '60', 'minutes', 'Lokalt mål',
        'Samsyn',
        'Så länge kan den som nödöppnar en anmälan läsa den. Talet är installationens eget val', 'local'),
    ('emergency_opening.local_review_hours', 1, '2002-01-01', null, '72', 'hours', 'Lokalt mål',
        'Samsyn',
        'Inom den tiden ska en annan chef än den som nödöppnade ha granskat den. Talet är installationens eget val', 'local');
