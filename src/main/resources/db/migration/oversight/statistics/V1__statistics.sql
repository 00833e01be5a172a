-- How many, and never who: cells without any id. Common domain. The only way in is count_fact, called by social
-- services in the transaction of the act itself, so the figures are never stale (plan, part 7).
create table statistics.summary (
    board_id uuid not null,
    received_year integer not null,
    received_month integer not null constraint summary_month check (received_month between 1 and 12),
    sex text not null constraint summary_sex check (sex in ('GIRL', 'BOY', 'UNKNOWN')),
    age_band text not null constraint summary_age check (age_band in (
        'FROM_0_TO_5', 'FROM_6_TO_12', 'FROM_13_TO_17', 'FROM_18_TO_20', 'UNKNOWN')),
    -- The kind of reporter: a code of the rule table, since the law adds kinds.
    origin text not null constraint summary_origin check (origin ~ '^[a-z_]{2,40}$'),
    standing text not null
        constraint summary_standing check (standing in ('UNDECIDED', 'OPENED', 'NOT_OPENED', 'ONGOING')),
    reports integer not null,
    primary key (board_id, received_year, received_month, sex, age_band, origin, standing)
) with (fillfactor = 60);

-- Apart, because a report may have several reasons: these do not add up to the number of reports.
create table statistics.summary_by_reason (
    board_id uuid not null,
    received_year integer not null,
    received_month integer not null constraint summary_by_reason_month check (received_month between 1 and 12),
    reason text not null constraint summary_by_reason_reason check (reason ~ '^[A-Z_]{2,40}$'),
    standing text not null
        constraint summary_by_reason_standing check (standing in ('UNDECIDED', 'OPENED', 'NOT_OPENED', 'ONGOING')),
    reports integer not null,
    primary key (board_id, received_year, received_month, reason, standing)
) with (fillfactor = 60);

-- The audit's tables are per year (S109, S110). Fifteen years of months are a hundred thousand cells; of years, two
-- thousand: the page reads these.
create table statistics.summary_by_year (
    board_id uuid not null,
    received_year integer not null,
    sex text not null constraint summary_by_year_sex check (sex in ('GIRL', 'BOY', 'UNKNOWN')),
    standing text not null
        constraint summary_by_year_standing check (standing in ('UNDECIDED', 'OPENED', 'NOT_OPENED', 'ONGOING')),
    reports integer not null,
    primary key (received_year, board_id, sex, standing)
) with (fillfactor = 40);

-- Inhabitants of an age, on the last day of the year. Without a board: the whole city.
create table statistics.population (
    board_id uuid,
    year integer not null,
    ages text not null constraint population_ages check (ages ~ '^[0-9]+-[0-9]+$'),
    sex text constraint population_sex check (sex in ('GIRL', 'BOY')),
    inhabitants integer not null constraint population_inhabitants check (inhabitants > 0),
    source text not null constraint population_source check (btrim(source) <> ''),
    constraint population_once unique nulls not distinct (board_id, year, ages, sex)
);

-- What was counted elsewhere, before the board began here. Added to what is counted here, and never recounted.
create table statistics.earlier_year (
    board_id uuid not null,
    year integer not null,
    reports integer not null,
    opened_girls integer not null constraint earlier_year_girls check (opened_girls >= 0),
    opened_boys integer not null constraint earlier_year_boys check (opened_boys >= 0),
    source text not null constraint earlier_year_source check (btrim(source) <> ''),
    primary key (board_id, year),
    constraint earlier_year_opened check (opened_girls + opened_boys <= reports)
);

-- Moves one report from where it stood (null when it is new) to where it stands now, in all three tables. Runs as the
-- owner, because social services may not read what the common domain holds: the one right to write across (plan,
-- part 4). It only counts for the board whose transaction it is, and rows are taken in one order, so that two such
-- moves never wait for each other.
create function statistics.count_fact(
    board uuid, received_on date, sex text, age_band text, origin text, reasons text[], before text, after text)
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
    lowest integer;
begin
    if board is distinct from nullif(current_setting('samsyn.authority', true), '')::uuid then
        raise exception 'a board counts its own reports only' using errcode = 'insufficient_privilege';
    end if;
    if before is not distinct from after then
        return;
    end if;
    with moves as (
        select standing, change from (values (before, -1), (after, 1)) as move (standing, change)
        where standing is not null
        order by standing
    ), by_month as (
        insert into statistics.summary as cell
        select board, extract(year from received_on), extract(month from received_on), sex, age_band, origin, standing,
            change
        from moves
        on conflict (board_id, received_year, received_month, sex, age_band, origin, standing)
            do update set reports = cell.reports + excluded.reports
        returning cell.reports
    ), by_reason as (
        insert into statistics.summary_by_reason as cell
        select board, extract(year from received_on), extract(month from received_on), reason, standing, change
        from moves, unnest(reasons) as reason
        order by reason, standing
        on conflict (board_id, received_year, received_month, reason, standing)
            do update set reports = cell.reports + excluded.reports
        returning cell.reports
    ), by_year as (
        insert into statistics.summary_by_year as cell
        select board, extract(year from received_on), sex, standing, change
        from moves
        on conflict (received_year, board_id, sex, standing)
            do update set reports = cell.reports + excluded.reports
        returning cell.reports
    )
    select min(reports) into lowest
    from (select reports from by_month union all select reports from by_reason union all select reports from by_year)
        as touched;
    if lowest < 0 then
        raise exception 'the report was not counted where it is said to have stood' using errcode = 'check_violation';
    end if;
end
$$;

revoke all on function statistics.count_fact(uuid, date, text, text, text, text[], text, text) from public;
grant usage on schema statistics to samsyn_social, samsyn_common;
grant execute on function statistics.count_fact(uuid, date, text, text, text, text[], text, text) to samsyn_social;
grant select on statistics.summary, statistics.summary_by_reason, statistics.summary_by_year to samsyn_common;
grant select, insert, update on statistics.population, statistics.earlier_year to samsyn_common;
