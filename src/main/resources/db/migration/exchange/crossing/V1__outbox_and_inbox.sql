-- One copy per side. A message is stored where it is sent, in the same transaction as the act, and is delivered row by
-- row: never by "everything after the last id", which loses what commits late (security page, part 0.2).
create table outbox (
    id uuid primary key,
    authority_id uuid not null,
    to_authority_id uuid not null,
    kind text not null,
    report_id uuid not null,
    body text not null,
    sent_at timestamptz not null,
    delivered_at timestamptz
);

create index outbox_waiting on outbox (authority_id, id) where delivered_at is null;
create index outbox_report on outbox (report_id);

-- That a message has taken effect: its id can stand here once. Both sides keep the same hash of what crossed.
create table inbox (
    id uuid primary key,
    authority_id uuid not null,
    from_authority_id uuid not null,
    kind text not null,
    report_id uuid not null,
    body_hash bytea not null,
    received_at timestamptz not null
);

alter table outbox enable row level security;
alter table outbox force row level security;
create policy own_authority on outbox
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table inbox enable row level security;
alter table inbox force row level security;
create policy own_authority on inbox
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema ${schema} to ${login};
grant select, insert on outbox to ${login};
grant update (delivered_at) on outbox to ${login};
grant select, insert on inbox to ${login};
