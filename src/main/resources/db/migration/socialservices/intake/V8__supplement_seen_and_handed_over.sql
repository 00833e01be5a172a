-- The inbox shows that something has been added until somebody of the unit has opened the report. What is read has been
-- seen; the policy is lifted for as long as that is entered, since it lets the owner see no rows either.
alter table intake.supplement add seen boolean not null default false;
alter table intake.supplement no force row level security;
update intake.supplement set seen = mark = 'READ';
alter table intake.supplement force row level security;
create index supplement_not_seen on intake.supplement (report_id) where not seen;
grant update (seen) on intake.supplement to ${social};

-- What the school adds after the report was handed over is handed over too: then it is done once more.
drop index intake.event_handed_over_once;
