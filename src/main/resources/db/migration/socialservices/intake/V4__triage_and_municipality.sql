-- What came because nobody knew the district waits for somebody to say whose it is. It holds nothing else up.
-- A report that was sent to another municipality stays this unit's until somebody there has taken it; then it has ended
-- here. "open" is made anew because a generated column cannot be given another meaning.
alter table intake.report
    drop constraint report_stage,
    drop constraint report_assessed_once,
    drop constraint report_transferred_owes_nothing,
    drop column open,
    add column triage boolean not null default false,
    add column sent_to_municipality text constraint report_sent_somewhere check (btrim(sent_to_municipality) <> '');

alter table intake.report
    add constraint report_stage check (stage in (
        'RECEIVED', 'PROTECTION_ASSESSED', 'IN_PRELIMINARY_ASSESSMENT', 'DECIDED', 'TRANSFERRED',
        'TAKEN_BY_MUNICIPALITY')),
    add constraint report_assessed_once check (
        stage in ('TRANSFERRED', 'TAKEN_BY_MUNICIPALITY') or (stage = 'RECEIVED') = (assess_due_at is not null)),
    add constraint report_gone_owes_nothing check (
        stage not in ('TRANSFERRED', 'TAKEN_BY_MUNICIPALITY') or coalesce(
            confirm_due_at, assess_due_at, alarm_at, decide_due_at, outcome_due_at) is null
        and out_of_hours_unit_id is null),
    add constraint report_in_triage_is_undecided check (
        not triage or stage in ('RECEIVED', 'PROTECTION_ASSESSED', 'IN_PRELIMINARY_ASSESSMENT')),
    add constraint report_taken_where_it_was_sent check (
        stage <> 'TAKEN_BY_MUNICIPALITY' or sent_to_municipality is not null),
    add constraint report_sent_while_undecided check (
        stage not in ('DECIDED', 'TRANSFERRED') or sent_to_municipality is null),
    add column open boolean not null generated always as (
        stage not in ('DECIDED', 'TRANSFERRED', 'TAKEN_BY_MUNICIPALITY')
        or confirm_due_at is not null or outcome_due_at is not null) stored;

create index report_inbox on intake.report (unit_id, next_deadline, id)
    include (authority_id, alarm_at, assess_due_at, outcome_due_at, handler_id, triage) where open;

-- Where a report counts is asked of these kinds; there are few.
drop index intake.event_transfers;
create index event_gone on intake.event (authority_id, report_id, number)
    where kind in ('Transferred', 'TakenOver', 'TakerRecorded');

grant update (triage, sent_to_municipality) on intake.report to ${social};
