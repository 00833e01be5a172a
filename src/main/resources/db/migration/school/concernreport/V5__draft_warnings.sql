-- How many times the writer has been warned that the draft goes away. Whoever goes on with it begins again.
alter table concernreport.draft
    add column warned smallint not null default 0 constraint draft_warned check (warned between 0 and 2);
grant update (warned) on concernreport.draft to ${school};
