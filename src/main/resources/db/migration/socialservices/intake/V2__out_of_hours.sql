-- Out of hours a report stands in the inbox of the out-of-hours unit too, until it is handed back or the unit takes it.
-- Responsibility and clock stay where they are.
alter table intake.report
    add out_of_hours_unit_id uuid,
    add constraint report_decided_stands_nowhere_else check (stage <> 'DECIDED' or out_of_hours_unit_id is null);

create index report_out_of_hours on intake.report (out_of_hours_unit_id, next_deadline, id)
    where out_of_hours_unit_id is not null;

grant update (out_of_hours_unit_id) on intake.report to ${social};
