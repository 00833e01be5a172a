-- What a report is found by when somebody searches: the child's name and personnummer, each as a mark that only the board's
-- own key can make (foundation.encryption). Nothing else that is said of a child can be searched for (SoLPuF 2001:637 15 §).
create table intake.search_term (
    authority_id uuid not null,
    report_id uuid not null,
    term bytea not null constraint search_term_is_a_mark check (octet_length(term) = 16),
    primary key (authority_id, term, report_id),
    constraint search_term_report foreign key (authority_id, report_id) references intake.report (authority_id, id)
);
create index search_term_of_report on intake.search_term (report_id);

-- How far the board's older reports have come: what is received gets its marks at once. Made with: the mark of how marks are
-- made, so that another way, or another key, begins from the first report again.
create table intake.search_progress (
    authority_id uuid not null,
    made_with bytea not null,
    up_to uuid not null,
    complete boolean not null,
    primary key (authority_id)
);

alter table intake.search_term enable row level security;
alter table intake.search_term force row level security;
create policy own_authority on intake.search_term
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table intake.search_progress enable row level security;
alter table intake.search_progress force row level security;
create policy own_authority on intake.search_progress
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant select, insert, delete on intake.search_term to ${social};
grant select, insert, update on intake.search_progress to ${social};
