-- One seeded city's history, straight into the tables: ${reports} reports over every intake unit, one in a hundred open.
-- Foreign keys are not checked while it runs; everything is made from rows that exist.
set session_replication_role = replica;
set synchronous_commit = off;
select setseed(0.42015);

create temporary table place as
select row_number() over (order by unit.name) - 1 as number, unit.id as unit_id, unit.authority_id, unit.name
from organisation.unit where unit.kind = 'intake' and unit.active;

create temporary table school as
select row_number() over (order by unit.name) - 1 as number, unit.id as unit_id, unit.authority_id,
    assignment.person_id, person.name, assignment.function_code
from organisation.unit
join organisation.assignment on assignment.unit_id = unit.id and assignment.function_code like '%teacher%'
join organisation.person on person.id = assignment.person_id
where unit.kind = 'school' and unit.active;

-- As the program makes them (Reference), so that what it makes next is never met.
create function pg_temp.reference(number bigint) returns text language sql immutable as $$
    with one as (select (number * 2 * 625341585) & 1073741823 as mixed),
        other as (select ((mixed # (mixed >> 15)) * 625341585) & 1073741823 as mixed from one)
    select 'SY-' || string_agg(
        substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((mixed >> shift) & 31)::int + 1, 1), '' order by shift desc)
    from other, generate_series(0, 25, 5) as shift
$$;

-- Stands for what is sealed and never opened here: as long, and too short for the server to pack.
create function pg_temp.sealed(bytes int) returns bytea language sql immutable as $$
    select decode(repeat('5a', bytes), 'hex')
$$;

-- Squared, so that some districts have many more than others.
create temporary table made as
select n, case when n % 100 = 0 then n / 100 % 4 = 0 else false end as late,
    uuidv7(make_interval(secs => -(${reports} - n) * (14.0 * 365 * 86400 / ${reports}))) as id,
    now() - make_interval(secs => (${reports} - n) * (14.0 * 365 * 86400 / ${reports})) as at,
    floor(power(random(), 2) * (select count(*) from place))::int as place,
    floor(random() * (select count(*) from school))::int as school,
    n % 100 = 0 as open, random() as sex, random() as fate, n % 100 >= 62 as registered,
    (array['ABSENCE', 'HOME_CARE', 'SUBSTANCES', 'MENTAL_HEALTH', 'OTHER'])[1 + floor(random() * 5)::int] as reason
from generate_series(1, ${reports}) as n;

-- The two districts that people of the example city work in have their share of the open ones.
update made set place = (select number from place where name = case when n / 100 % 2 = 0
    then 'Mottagningsenheten Farsta' else 'Mottagningsenheten Hässelby-Vällingby' end)
where open and n / 100 % 3 = 0;

insert into intake.report (authority_id, id, unit_id, reference, channel, routing, came_from, received_at, received_on, sex,
    birth_year, protected, reasons, reporter_kind, mandated, place, independent, reachable, stage, confirm_due_at,
    assess_due_at, alarm_at, decide_due_at, outcome)
select place.authority_id, made.id, place.unit_id, pg_temp.reference(n),
    case when registered then 'TELEPHONE' else 'SAMSYN' end,
    case when registered then 'REGISTERED_BY_INTAKE' else 'SCHOOLS_DISTRICT' end,
    case when registered then null else school.authority_id end,
    at, (at at time zone 'Europe/Stockholm')::date,
    case when sex < 0.45 then 'GIRL' when sex < 0.99 then 'BOY' else 'UNKNOWN' end,
    extract(year from at)::int - (n % 18), false, array[reason],
    case when registered then 'police' else 'school' end, true, 'Påhittade skolan', false, true,
    case when open then 'IN_PRELIMINARY_ASSESSMENT' else 'DECIDED' end,
    null, null, null,
    case when open then now() + make_interval(mins => n % 20000) end,
    case when open then null when fate < 0.54 then 'OPENED' when fate < 0.62 then 'ONGOING' else 'NOT_OPENED' end
from made
join place on place.number = made.place
join school on school.number = made.school;

insert into intake.snapshot (authority_id, report_id, form_version, content, hash)
select authority_id, id, 'samsyn.orosanmalan/1', pg_temp.sealed(760), encode(sha256(reference::bytea), 'hex')
from intake.report;

insert into intake.event (authority_id, report_id, id, kind, at, person_id, name, function, fact, reasoning, rules)
select authority_id, id, gen_random_uuid(), 'Received', received_at, id, 'courier', 'system', pg_temp.sealed(36), '',
    array['report.duty@1']
from intake.report;
insert into intake.event (authority_id, report_id, id, kind, at, person_id, name, function, fact, reasoning, outcome,
    rules)
select authority_id, id, gen_random_uuid(), 'Decided', received_at + interval '7 days', id, 'Påhittad Handläggare',
    'social_worker', pg_temp.sealed(36), pg_temp.sealed(48), outcome, array['decision.open@1']
from intake.report where not open;

insert into social_duty.duty (id, authority_id, unit_id, kind, subject_id, owner, due_at, rule_id, created_at, done_at)
select uuidv7(), authority_id, unit_id, 'intake.decide', id, 'INTAKE_WORKER', received_at + interval '14 days',
    'assessment.preliminary.days@1', received_at, case when open then null else received_at + interval '7 days' end
from intake.report;

create temporary table made_at_school as
select report.id, school.authority_id
from intake.report
join made on made.id = report.id
join school on school.number = made.school
where channel = 'SAMSYN';
create temporary table sealed (id uuid primary key, listed bytea);
-- sealed here
insert into concernreport.report (id, authority_id, unit_id, reporter_id, reporter_name, reporter_function, reference,
    form_version, rule_version, content, content_hash, listed, to_authority_id, to_unit_id, routing, copy_to,
    submitted_at, received_on, state, confirmed_at, answered_at, outcome)
select report.id, school.authority_id, school.unit_id, school.person_id, school.name, school.function_code, reference,
    'samsyn.orosanmalan/1', 'report.duty@1', pg_temp.sealed(760),
    encode(sha256(reference::bytea), 'hex'), sealed.listed, report.authority_id, report.unit_id, 'SCHOOLS_DISTRICT',
    'PRINCIPAL', received_at, received_on, case when report.open then 'SUBMITTED' else 'ANSWERED' end,
    received_at + interval '1 hour', case when report.open then null else received_at + interval '7 days' end, outcome
from intake.report
join made on made.id = report.id
join school on school.number = made.school
join sealed on sealed.id = report.id
where channel = 'SAMSYN';

insert into school_crossing.outbox (id, authority_id, to_authority_id, kind, report_id, body, sent_at, delivered_at)
select id, authority_id, to_authority_id, 'ReportSent', id, pg_temp.sealed(200), submitted_at, submitted_at
from concernreport.report;
insert into social_crossing.inbox (id, authority_id, from_authority_id, kind, report_id, body_hash, received_at)
select id, to_authority_id, authority_id, 'ReportSent', id, sha256(reference::bytea), submitted_at
from concernreport.report;

insert into social_access.access_log (id, at, authority_id, unit_id, person_id, name, function, action, ground, subject_ids)
select uuidv7(received_at - now()), received_at, authority_id, unit_id, id, 'Påhittad Handläggare', 'social_worker',
    'intake.read', 'unit', array[id]
from intake.report;
insert into school_access.access_log (id, at, authority_id, unit_id, person_id, name, function, action, ground, subject_ids)
select uuidv7(submitted_at - now()), submitted_at, authority_id, unit_id, reporter_id, reporter_name, reporter_function,
    'concernreport.write', 'own', array[id]
from concernreport.report;

insert into statistics.summary (board_id, received_year, received_month, sex, age_band, origin, standing, reports)
select authority_id, extract(year from received_on), extract(month from received_on), sex, age, reporter_kind,
    coalesce(outcome, 'UNDECIDED'), count(*)
from (select *, case when extract(year from received_on) - birth_year < 6 then 'FROM_0_TO_5'
        when extract(year from received_on) - birth_year < 13 then 'FROM_6_TO_12' else 'FROM_13_TO_17' end as age
    from intake.report) as aged
group by 1, 2, 3, 4, 5, 6, 7
on conflict (board_id, received_year, received_month, sex, age_band, origin, standing)
    do update set reports = summary.reports + excluded.reports;
insert into statistics.summary_by_reason (board_id, received_year, received_month, reason, standing, reports)
select authority_id, extract(year from received_on), extract(month from received_on), reasons[1],
    coalesce(outcome, 'UNDECIDED'), count(*)
from intake.report
group by 1, 2, 3, 4, 5
on conflict (board_id, received_year, received_month, reason, standing)
    do update set reports = summary_by_reason.reports + excluded.reports;
insert into statistics.summary_by_year (board_id, received_year, sex, standing, reports)
select board_id, received_year, sex, standing, sum(reports) from statistics.summary group by 1, 2, 3, 4
on conflict (received_year, board_id, sex, standing) do update set reports = excluded.reports;

-- The program goes on counting from here.
select setval('concernreport.report_number', ${reports} + 1000);
set session_replication_role = origin;
