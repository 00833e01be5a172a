-- Somebody of the board who has no ground of their own opens a report for a while, with a reason, and is seen. The row
-- comes before the first reading, and every reading under it names it in the access log.
create table intake.opening (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    reason bytea not null,
    opened_at timestamptz not null,
    ends_at timestamptz not null,
    -- By the database's own clock: where the program's clock is moved back, the time is still up when it is up.
    stored_at timestamptz not null default clock_timestamp(),
    rule_id text not null,
    -- Whose managers review it.
    review_unit_id uuid not null,
    verdict text constraint opening_verdict check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
    reviewed_at timestamptz,
    reviewer_id uuid,
    reviewer text,
    reviewer_function text,
    primary key (authority_id, id),
    constraint opening_report foreign key (authority_id, report_id) references intake.report (authority_id, id),
    constraint opening_ends check (ends_at > opened_at),
    constraint opening_reviewed_by_another check (reviewer_id <> person_id),
    constraint opening_reviewed_by_somebody check (
        (verdict is null) = (reviewed_at is null)
        and (verdict is null) = (reviewer_id is null)
        and (verdict is null) = (reviewer is null)
        and (verdict is null) = (reviewer_function is null))
);
create index opening_of_report on intake.opening (report_id, person_id);

alter table intake.opening enable row level security;
alter table intake.opening force row level security;
create policy own_authority on intake.opening
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant select, insert on intake.opening to ${social};
grant update (verdict, reviewed_at, reviewer_id, reviewer, reviewer_function) on intake.opening to ${social};
