-- Gallring: what is left of an erased report is what the figures are recounted from, with the day and the rule. Its data
-- key is destroyed too, so that no backup brings back what is removed here.
alter table intake.report
    alter reference drop not null,
    drop constraint report_came_from,
    add column erased_on date,
    -- The version of the rule by which it was erased.
    add column erased_by text,
    -- Since when its time is seen to be out: only what was out a day ago too is erased.
    add column out_seen_at timestamptz,
    -- What is kept is not opened every day to see that it is. Never the day on which the time is out, which would tell
    -- when the child was born.
    add column look_again_on date;

alter table intake.report
    add constraint report_came_from
        check (erased_on is not null or (channel = 'SAMSYN') = (came_from is not null)),
    add constraint report_has_its_reference_until_erased check ((erased_on is null) = (reference is not null)),
    add constraint report_erased_by_a_rule check ((erased_on is null) = (erased_by is null)),
    add constraint report_erased_is_finished check (erased_on is null or not open),
    add constraint report_erased_says_nothing check (erased_on is null or (
        place = '' and not protected and not acute
        and coalesce(came_from, handler_id, out_of_hours_unit_id) is null and sent_to_municipality is null));

-- What the round looks for is a part of what is finished.
create index report_old on intake.report (authority_id, received_on, id) where erased_on is null and not open;

create function intake.refuse_change_of_erased() returns trigger language plpgsql as $$
begin
    raise exception 'Report % is erased, so nothing of it is changed', old.id;
end
$$;
create trigger report_never_after_erasure before update on intake.report
    for each row when (old.erased_on is not null) execute function intake.refuse_change_of_erased();

-- Waits for whoever erases the report at this moment, and sees then that it is erased.
create function intake.refuse_addition_to_erased() returns trigger language plpgsql as $$
declare
    erased date;
begin
    select erased_on into erased from intake.report
    where authority_id = new.authority_id and id = new.report_id for key share;
    if erased is not null then
        raise exception 'Report % is erased, so nothing is added to it', new.report_id;
    end if;
    return new;
end
$$;
create trigger snapshot_never_after_erasure before insert on intake.snapshot
    for each row execute function intake.refuse_addition_to_erased();
create trigger event_never_after_erasure before insert on intake.event
    for each row execute function intake.refuse_addition_to_erased();
create trigger supplement_never_after_erasure before insert on intake.supplement
    for each row execute function intake.refuse_addition_to_erased();
create trigger opening_never_after_erasure before insert on intake.opening
    for each row execute function intake.refuse_addition_to_erased();

-- What was received, and what has happened, goes with its report or not at all.
create function intake.refuse_removal_before_erasure() returns trigger language plpgsql as $$
begin
    if not exists (
            select from intake.report
            where authority_id = old.authority_id and id = old.report_id and erased_on is not null) then
        raise exception 'Report % is not erased, so nothing of it is removed', old.report_id;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger snapshot_goes_with_its_report before delete on intake.snapshot
    for each row execute function intake.refuse_removal_before_erasure();
create trigger supplement_goes_with_its_report before delete on intake.supplement
    for each row execute function intake.refuse_removal_before_erasure();
create trigger opening_goes_with_its_report before delete on intake.opening
    for each row execute function intake.refuse_removal_before_erasure();
-- What an older version left readable is sealed in place, and is no change.
create trigger event_is_emptied_with_its_report before update on intake.event
    for each row when (old.fact is not null and old.reasoning is not null)
    execute function intake.refuse_removal_before_erasure();

create function intake.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'What has happened is never changed, only emptied';
end
$$;
create trigger event_is_only_emptied before update on intake.event
    for each row when (
        old.fact is not null and old.reasoning is not null and (new.fact <> '' or new.reasoning <> ''))
    execute function intake.refuse_rewriting();

grant update (reference, place, came_from, acute, erased_on, erased_by, out_seen_at, look_again_on)
    on intake.report to ${social};
grant update (fact, reasoning) on intake.event to ${social};
grant delete on intake.snapshot, intake.supplement, intake.opening to ${social};
