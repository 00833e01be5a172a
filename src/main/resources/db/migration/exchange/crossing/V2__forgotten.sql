-- When the sender's own copy is removed, what was sent of it is removed here too: delivered, it is never read again.
alter table outbox add constraint outbox_forgets_what_is_delivered check (body <> '' or delivered_at is not null);
grant update (body) on outbox to ${login};
