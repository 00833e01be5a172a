-- Another unit may become responsible for a report that has been sent.
alter table concernreport.feedback
    drop constraint feedback_kind,
    add constraint feedback_kind check (kind in ('CONFIRMED', 'HANDLER_CHANGED', 'UNIT_CHANGED', 'OUTCOME'));
grant update (to_authority_id, to_unit_id) on concernreport.report to ${school};
