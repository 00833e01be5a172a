-- Accounts and server-side sessions. Common domain; a session never says anything about a report.
create table account (
    id uuid primary key,
    person_id uuid not null references organisation.person (id),
    login_name text not null unique check (login_name = lower(login_name) and login_name <> ''),
    password_hash text not null,
    created_at timestamptz not null,
    closed_at timestamptz,
    -- Anyone may step into it with one click. Only the example city makes such accounts.
    example boolean not null default false
);

-- The cookie's value is never stored: only its SHA-256, so that a copy of this table opens nothing.
create table session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account (id),
    assignment_id uuid references organisation.assignment (id),
    csrf_token text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null
);

create index session_account on session (account_id);
create index session_expires on session (expires_at);

grant usage on schema ${schema} to ${common};
grant select, insert, update on account to ${common};
grant select, insert, update, delete on session to ${common};
