-- A report that has gone to another unit stays as history where it was: nobody owes anything there any more, and its row
-- says who does. "open" is made anew because a generated column cannot be given another meaning.
alter table intake.report
    drop constraint report_stage,
    drop constraint report_assessed_once,
    drop column open,
    add column transferred_to uuid;

alter table intake.report
    add constraint report_stage check (stage in (
        'RECEIVED', 'PROTECTION_ASSESSED', 'IN_PRELIMINARY_ASSESSMENT', 'DECIDED', 'TRANSFERRED')),
    add constraint report_assessed_once
        check (stage = 'TRANSFERRED' or (stage = 'RECEIVED') = (assess_due_at is not null)),
    add constraint report_transferred_somewhere check ((stage = 'TRANSFERRED') = (transferred_to is not null)),
    add constraint report_transferred_owes_nothing check (stage <> 'TRANSFERRED' or coalesce(
        confirm_due_at, assess_due_at, alarm_at, decide_due_at, outcome_due_at) is null
        and out_of_hours_unit_id is null),
    add column open boolean not null generated always as (
        stage not in ('DECIDED', 'TRANSFERRED') or confirm_due_at is not null or outcome_due_at is not null) stored;

create index report_inbox on intake.report (unit_id, next_deadline, id)
    include (authority_id, alarm_at, assess_due_at, outcome_due_at, handler_id) where open;

-- Where a report counts is asked of these two kinds; there are few.
create index event_transfers on intake.event (authority_id, report_id, number)
    where kind in ('Transferred', 'TakenOver');

grant update (unit_id, transferred_to) on intake.report to ${social};
