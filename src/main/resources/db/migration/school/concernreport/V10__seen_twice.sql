-- Since when a draft's or a copy's time is seen to be out. Only what was out a day ago too is removed, so that a clock that
-- leaps ahead removes nothing before somebody can put it right.
alter table concernreport.draft add out_since timestamptz;
alter table concernreport.report add out_since timestamptz;
grant update (out_since) on concernreport.draft to ${school};
grant update (out_since) on concernreport.report to ${school};
