-- What a school adds to its report. It stands beside what was received, which stays as it was.
create table intake.supplement (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    -- The sender's commit, also when another unit has sent it on.
    sent_at timestamptz not null,
    content text not null,
    hash text not null constraint supplement_hash check (hash ~ '^[0-9a-f]{64}$'),
    mark text not null constraint supplement_mark check (mark in ('UNREAD', 'TO_JUDGE', 'READ')),
    primary key (authority_id, id),
    constraint supplement_report foreign key (authority_id, report_id) references intake.report (authority_id, id)
);
create index supplement_of_report on intake.supplement (report_id);

alter table intake.supplement enable row level security;
alter table intake.supplement force row level security;
create policy own_authority on intake.supplement
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant select, insert on intake.supplement to ${social};
grant update (mark) on intake.supplement to ${social};
