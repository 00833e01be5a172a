-- Since when a draft's or a copy's time is seen to be out. Only what was out a day ago too is removed, so that a clock that
-- leaps ahead removes nothing before somebody can put it right.
alter table concernreport.draft add out_seen_at timestamptz;
alter table concernreport.report add out_seen_at timestamptz;
grant update (out_seen_at) on concernreport.draft to ${school};
grant update (out_seen_at) on concernreport.report to ${school};
