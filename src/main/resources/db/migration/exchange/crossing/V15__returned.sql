-- What came too late, because what it is about was erased where it went: it is not brought again, and whoever sent it goes
-- on seeing that it has not arrived (decision 78).
alter table outbox
    add returned_at timestamptz,
    add constraint outbox_returned_is_not_delivered check (returned_at is null or delivered_at is null),
    drop constraint outbox_forgets_what_is_delivered,
    add constraint outbox_forgets_what_is_not_underway
        check (body <> '' or coalesce(delivered_at, returned_at) is not null);
grant update (returned_at) on outbox to ${login};
