-- Somebody in another municipality may take a report that has been sent: then it has ended here.
alter table concernreport.report
    drop constraint report_state,
    add column taken_at timestamptz,
    add constraint report_state check (state in ('SUBMITTED', 'CONFIRMED', 'ANSWERED', 'TAKEN_BY_MUNICIPALITY')),
    add constraint report_taken check ((state = 'TAKEN_BY_MUNICIPALITY') = (taken_at is not null));
alter table concernreport.feedback
    drop constraint feedback_kind,
    add constraint feedback_kind check (kind in (
        'CONFIRMED', 'HANDLER_CHANGED', 'UNIT_CHANGED', 'OUTCOME', 'TAKEN_BY_MUNICIPALITY'));
grant update (taken_at) on concernreport.report to ${school};
