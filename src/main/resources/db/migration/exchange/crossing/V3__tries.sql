-- How often the courier has failed with a message, and when it tries again: what cannot be delivered waits longer and
-- longer, and never stands in the way of what can.
alter table outbox add tries integer not null default 0;
alter table outbox add next_try_at timestamptz;
grant update (tries, next_try_at) on outbox to ${login};

create index outbox_due on outbox (authority_id, tries, id) where delivered_at is null;
drop index outbox_waiting;
