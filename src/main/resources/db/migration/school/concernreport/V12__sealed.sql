-- What is said of a child lies sealed (foundation.encryption). What an older version left readable is moved to columns
-- named _plain, which the program seals before it does anything else, and then drops: their comments say how.
alter table concernreport.draft rename answers to answers_plain;
alter table concernreport.draft
    alter answers_plain drop not null,
    alter answers_plain drop default,
    add answers bytea not null default '';
comment on column concernreport.draft.answers_plain is 'seal school report=id row=id';

-- As much of the child as a list shows is one value now, and says too whether the child is born.
alter table concernreport.report no force row level security;
alter table concernreport.report add listed_plain text;
update concernreport.report set listed_plain = case when removed_on is not null then '' else json_build_object(
    'initials', initials,
    'birthYear', birth_year,
    'unborn', content::json #>> '{child,identity,kind}' = 'UNBORN')::text end;
alter table concernreport.report force row level security;

drop trigger report_is_never_changed on concernreport.report;
alter table concernreport.report drop constraint report_removed_is_empty;
alter table concernreport.report drop initials, drop birth_year;
alter table concernreport.report rename content to content_plain;
alter table concernreport.report alter content_plain drop not null, add content bytea, add listed bytea;
comment on column concernreport.report.content_plain is 'seal school report=id row=id not null';
comment on column concernreport.report.listed_plain is 'seal school report=id row=id not null';

alter table concernreport.report add constraint report_removed_is_empty check (
    (removed_on is not null) = (content = '') and (removed_on is not null) = (listed = '')
    and (removed_on is not null) = (retention_version is not null) and (removed_on is null or outcome is null));
create trigger report_is_never_changed before update of content, listed on concernreport.report
    for each row when (old.content is not null and old.listed is not null
        and (new.removed_on is null or old.removed_on is not null))
    execute function concernreport.refuse_change();

alter table concernreport.supplement rename content to content_plain;
alter table concernreport.supplement alter content_plain drop not null, add content bytea;
comment on column concernreport.supplement.content_plain is 'seal school report=report_id row=id not null';

grant update (answers) on concernreport.draft to ${school};
grant update (content, listed) on concernreport.report to ${school};
