-- One partition for each month, so that a year's readings are looked through by the month and old months can be set
-- apart whole. Made ahead of time; what falls in a month that nobody made lies in access_log_rest, and is found there.

-- The login may not make tables: it may only ask for a month, and that one is made as this function's owner. Returns
-- false when the month is there already, or when rows of it lie in the rest, where they then stay.
create function make_access_log_month(month date) returns boolean
    language plpgsql security definer
    set search_path = ${schema}, pg_temp
    -- A reading never waits for this; it is asked for again the next day.
    set lock_timeout = '1s'
as $$
declare
    first date := date_trunc('month', month)::date;
    name text := 'access_log_' || to_char(first, 'YYYY_MM');
begin
    if first < date '2000-01-01' or first > date '2099-12-01' then
        raise exception 'No log is kept for %', first;
    end if;
    if to_regclass(format('${schema}.%I', name)) is not null then
        return false;
    end if;
    execute format('create table ${schema}.%I (like ${schema}.access_log including all)', name);
    -- Nobody has any right on it: rows are reached through access_log, whose policy then holds.
    execute format('alter table ${schema}.%I enable row level security', name);
    execute format('alter table ${schema}.%I force row level security', name);
    execute format(
        'alter table ${schema}.access_log attach partition ${schema}.%I for values from (%L) to (%L)',
        name,
        first::timestamp at time zone 'Europe/Stockholm',
        (first + interval '1 month')::timestamp at time zone 'Europe/Stockholm');
    return true;
exception
    when check_violation or lock_not_available then
        return false;
end
$$;
revoke all on function make_access_log_month(date) from public;
grant execute on function make_access_log_month(date) to ${login};

alter table access_log_rest enable row level security;
alter table access_log_rest force row level security;

-- A year from now on, so that no start has to wait for it; from then on the program makes them.
select make_access_log_month((current_date + make_interval(months => ahead))::date) from generate_series(0, 12) ahead;
