-- A concern may also be told at a meeting, and answered there.
alter table feedback.confirmation
    drop constraint confirmation_channel,
    add constraint confirmation_channel
        check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT', 'MEETING'));
alter table feedback.outcome
    drop constraint outcome_channel,
    add constraint outcome_channel
        check (channel in ('SAMSYN', 'TELEPHONE', 'LETTER', 'VISIT', 'MEETING'));
