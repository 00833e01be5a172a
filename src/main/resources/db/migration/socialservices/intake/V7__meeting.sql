-- A concern may also be told at a meeting.
alter table intake.report
    drop constraint report_channel,
    add constraint report_channel check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT', 'MEETING'));
