-- What crosses lies sealed where it is sent (foundation.encryption). What an older version left readable is moved to a
-- column named _plain, which the program seals before it does anything else, and then drops: its comment says how.
alter table outbox drop constraint outbox_forgets_what_is_delivered;
alter table outbox rename body to body_plain;
alter table outbox alter body_plain drop not null, add body bytea;
comment on column outbox.body_plain is 'seal ${domain} report=report_id row=id not null';
alter table outbox add constraint outbox_forgets_what_is_delivered check (body <> '' or delivered_at is not null);
grant update (body) on outbox to ${login};
