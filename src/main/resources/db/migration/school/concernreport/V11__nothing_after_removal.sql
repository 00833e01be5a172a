-- To a copy that is removed nothing is added: nobody would ever remove it.
create function concernreport.refuse_addition() returns trigger language plpgsql as $$
begin
    if exists (select from concernreport.report where id = new.report_id and removed_on is not null) then
        raise exception 'The copy of report % is removed, so nothing is added to it', new.report_id;
    end if;
    return new;
end
$$;
create trigger supplement_never_after_removal before insert on concernreport.supplement
    for each row execute function concernreport.refuse_addition();

-- Who has said that they do not stand behind a report has said so for good: social services have been told.
create function concernreport.refuse_taking_back() returns trigger language plpgsql as $$
begin
    raise exception 'A withdrawal is never taken back';
end
$$;
create trigger co_reporter_withdraws_for_good before update of withdrawn_at on concernreport.co_reporter
    for each row when (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    execute function concernreport.refuse_taking_back();

-- What the rounds look for is a small part of all that was ever sent.
create index report_asked on concernreport.report (authority_id, id) where completion_asked_at is not null;
create index report_kept on concernreport.report (authority_id, received_on, id)
    where removed_on is null and state <> 'SUBMITTED';
