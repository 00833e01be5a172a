-- How long a school owner keeps its copies of what was sent: the owner's own decision, since no law that anybody has read
-- for us says. The latest version holds; without one everything is kept.
create table concernreport.retention (
    authority_id uuid not null,
    version integer not null,
    months smallint not null constraint retention_months check (months between 1 and 1200),
    source text not null constraint retention_source check (source <> ''),
    entered_by text not null,
    entered_at timestamptz not null,
    primary key (authority_id, version)
);
alter table concernreport.retention enable row level security;
alter table concernreport.retention force row level security;
create policy own_authority on concernreport.retention
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));
grant select, insert on concernreport.retention to ${school};

-- Of a removed copy the reference and the day are left, and by which version it was removed.
alter table concernreport.report
    add column removed_on date,
    add column retention_version integer,
    add constraint report_removed_by_a_rule
        foreign key (authority_id, retention_version) references concernreport.retention (authority_id, version),
    add constraint report_removed_is_empty check ((removed_on is not null) = (content = '')
        and (removed_on is not null) = (retention_version is not null)
        and (removed_on is null or initials = '' and birth_year is null and outcome is null));

create function concernreport.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'What was sent is never changed, only removed';
end
$$;
create trigger report_is_never_changed before update of content, initials, birth_year on concernreport.report
    for each row when (new.removed_on is null or old.removed_on is not null)
    execute function concernreport.refuse_change();

grant update (content, initials, birth_year, removed_on, retention_version) on concernreport.report to ${school};
grant delete on concernreport.feedback to ${school};
