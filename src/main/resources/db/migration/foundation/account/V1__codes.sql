-- Codes that are handed over on paper or by word. Each opens one account once: it is exchanged for a password that only its
-- owner knows. Only the SHA-256 is kept, so that a copy of this table opens nothing.
create table code (
    account_id uuid primary key references login.account (id),
    code_hash bytea not null unique constraint code_is_a_hash check (length(code_hash) = 32),
    expires_at timestamptz not null
);

-- The one that the program prints while nobody can administer it. There is never more than one.
create table first_code (
    id integer primary key default 1 constraint first_code_is_one check (id = 1),
    code_hash bytea not null constraint first_code_is_a_hash check (length(code_hash) = 32),
    expires_at timestamptz not null
);

grant usage on schema ${schema} to ${common};
grant select, insert, update, delete on code, first_code to ${common};
