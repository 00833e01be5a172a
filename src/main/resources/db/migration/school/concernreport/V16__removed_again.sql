-- A backup that is put back may hold a copy that had been removed and not yet the rule that it was removed by.
alter table concernreport.report drop constraint report_removed_is_empty;
alter table concernreport.report add constraint report_removed_is_empty check (
    (removed_on is not null) = (content = '') and (removed_on is not null) = (listed = '')
    and (removed_on is not null or retention_version is null) and (removed_on is null or outcome is null));
