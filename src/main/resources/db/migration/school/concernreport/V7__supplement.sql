-- Social services may ask for more, and the school may add to what it has sent: beside it, never in it.
alter table concernreport.feedback
    drop constraint feedback_kind,
    add constraint feedback_kind check (kind in (
        'CONFIRMED', 'HANDLER_CHANGED', 'UNIT_CHANGED', 'COMPLETION_REQUESTED', 'OUTCOME', 'TAKEN_BY_MUNICIPALITY')),
    add topics text[] not null default '{}';

-- When they asked; empty when nobody waits for an answer.
alter table concernreport.report add completion_asked_at timestamptz;
grant update (completion_asked_at) on concernreport.report to ${school};

create table concernreport.supplement (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    person_id uuid not null,
    content text not null,
    content_hash text not null constraint supplement_content_hash check (content_hash ~ '^[0-9a-f]{64}$'),
    sent_at timestamptz not null,
    primary key (authority_id, id),
    foreign key (report_id, authority_id) references concernreport.report (id, authority_id)
);
create index supplement_report on concernreport.supplement (report_id, sent_at);

alter table concernreport.supplement enable row level security;
alter table concernreport.supplement force row level security;
create policy own_authority on concernreport.supplement
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- Removed with the copy of its report.
grant select, insert, delete on concernreport.supplement to ${school};
