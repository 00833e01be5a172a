-- When others heard that it was not done, and which function. Once for each duty.
alter table duty add escalated_at timestamptz;
alter table duty add escalated_to text;
alter table duty add constraint duty_escalated_to_somebody check ((escalated_at is null) = (escalated_to is null));

create index duty_alarm on duty (alarm_at) where alarm_at is not null and done_at is null and escalated_at is null;

grant update (escalated_at, escalated_to) on duty to ${login};
