-- Law as data (plan, promise 10). What a step rests on is a row here: where it is read, since when, how certain it is
-- and who has checked it against the statute book. Nothing is removed or changed once a step may have used it: a new
-- version begins where the old one ends. Every valid_to is the last day on which the row holds.
create table rules.rule (
    key text not null constraint rule_key check (key ~ '^[a-z_]+(\.[a-z_]+)+$'),
    version int not null constraint rule_version check (version > 0),
    valid_from date not null,
    valid_to date,
    -- Empty where the law sets no such value, or where nobody has read it in the statute book yet; the note says which.
    value text,
    unit text constraint rule_unit check (unit in ('days', 'working_days', 'hours', 'months', 'years', 'yes_no', 'word')),
    lagrum text not null,
    source text not null,
    note text,
    certainty text not null
        constraint rule_certainty check (certainty in ('high', 'medium', 'low', 'unverified', 'local')),
    verified_by text,
    verified_on date,
    primary key (key, version),
    constraint rule_period check (valid_to >= valid_from),
    constraint rule_verified_by_somebody_some_day check ((verified_by is null) = (verified_on is null)),
    constraint rule_number check (
        unit is null or value is null
        or unit in ('days', 'working_days', 'hours', 'months', 'years') and value ~ '^[0-9]{1,4}$'
        or unit = 'yes_no' and value in ('yes', 'no')
        or unit = 'word'),
    constraint rule_one_at_a_time exclude using gist (key with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Who may report in which capacity. A mandated reporter gets the outcome where the law of that day allows it.
create table rules.reporter_kind (
    code text not null constraint reporter_kind_code check (code ~ '^[a-z_]{3,40}$'),
    mandated boolean not null,
    valid_from date not null,
    valid_to date,
    lagrum text not null,
    source text not null,
    certainty text not null
        constraint reporter_kind_certainty check (certainty in ('high', 'medium', 'low', 'unverified', 'local')),
    primary key (code, valid_from),
    constraint reporter_kind_period check (valid_to >= valid_from),
    constraint reporter_kind_one_at_a_time exclude using gist (
        code with =, daterange(valid_from, valid_to, '[]') with &&)
);

grant usage on schema rules to samsyn_school, samsyn_social, samsyn_common;
grant select on rules.rule, rules.reporter_kind to samsyn_school, samsyn_social, samsyn_common;
