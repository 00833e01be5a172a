-- What is decided goes to the board's own case file, and the unit owes that until somebody has said that it did. What was
-- decided before this owes nothing. The generated columns are made anew because they cannot be given another meaning.
alter table intake.report
    drop column open,
    drop column next_deadline,
    add column hand_over_due_at timestamptz
        constraint report_hands_over_what_is_decided check (stage = 'DECIDED' or hand_over_due_at is null);

alter table intake.report
    add column open boolean not null generated always as (
        stage not in ('DECIDED', 'TRANSFERRED', 'TAKEN_BY_MUNICIPALITY')
        or coalesce(confirm_due_at, outcome_due_at, hand_over_due_at) is not null) stored,
    add column next_deadline timestamptz not null generated always as (coalesce(
        least(confirm_due_at, assess_due_at, decide_due_at, outcome_due_at, hand_over_due_at), 'infinity')) stored;

create index report_inbox on intake.report (unit_id, next_deadline, id)
    include (authority_id, alarm_at, assess_due_at, outcome_due_at, handler_id, triage) where open;
create index report_out_of_hours on intake.report (out_of_hours_unit_id, next_deadline, id)
    where out_of_hours_unit_id is not null;
create unique index event_handed_over_once on intake.event (authority_id, report_id) where kind = 'HandedOver';

grant update (hand_over_due_at) on intake.report to ${social};
