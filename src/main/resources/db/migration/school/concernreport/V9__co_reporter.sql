-- Who stands behind a report beside its reporter, and may read it as long as they do. Their names are in what was sent.
create table concernreport.co_reporter (
    report_id uuid not null,
    authority_id uuid not null,
    person_id uuid not null,
    read_at timestamptz,
    withdrawn_at timestamptz,
    primary key (report_id, person_id),
    foreign key (report_id, authority_id) references concernreport.report (id, authority_id)
);
create index co_reporter_person on concernreport.co_reporter (person_id) where withdrawn_at is null;

alter table concernreport.co_reporter enable row level security;
alter table concernreport.co_reporter force row level security;
create policy own_authority on concernreport.co_reporter
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant select, insert on concernreport.co_reporter to ${school};
grant update (read_at, withdrawn_at) on concernreport.co_reporter to ${school};
