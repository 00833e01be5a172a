-- What social services have let the school know beyond the outcome, item by item, and until when it may be read. An end
-- may come before what it ends: then the row has no text, and never gets any.
create table concernreport.disclosure (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    item text,
    -- Sealed. Empty as soon as it may not be read any more.
    text bytea,
    at timestamptz,
    ends_at timestamptz,
    contact_name text,
    contact_phone text,
    ended_at timestamptz,
    primary key (authority_id, id),
    foreign key (report_id, authority_id) references concernreport.report (id, authority_id),
    constraint disclosure_ended_is_empty check ((ended_at is null) = (text is not null))
);
create index disclosure_report on concernreport.disclosure (report_id);

create function concernreport.refuse_reopening() returns trigger language plpgsql as $$
begin
    raise exception 'What may not be read any more never comes back';
end
$$;
create trigger disclosure_ends_for_good before update on concernreport.disclosure
    for each row when (old.ended_at is not null)
    execute function concernreport.refuse_reopening();

alter table concernreport.disclosure enable row level security;
alter table concernreport.disclosure force row level security;
create policy own_authority on concernreport.disclosure
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- Removed with the copy of its report.
grant select, insert, delete on concernreport.disclosure to ${school};
grant update (text, ended_at) on concernreport.disclosure to ${school};
