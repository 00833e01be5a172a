alter table file
    drop constraint file_kind,
    add constraint file_kind check (kind in ('schools', 'staff', 'assignments', 'addresses'));
