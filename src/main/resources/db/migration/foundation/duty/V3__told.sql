-- When those whom it went on to were told, so that they are told once.
alter table duty add told_at timestamptz;
create index duty_to_tell on duty (escalated_at) where escalated_at is not null and told_at is null;
grant update (told_at) on duty to ${login};
