-- Files that come with a report, as they were made anew. One copy per domain, from this one script. A subject is a draft,
-- the report that it becomes, or that report on the other side; a file has the same id wherever it comes.
create table attachment (
    authority_id uuid not null,
    subject_id uuid not null,
    id uuid not null,
    name text not null,
    media_type text not null constraint attachment_media_type
        check (media_type in ('image/jpeg', 'image/png', 'application/pdf', 'text/plain;charset=UTF-8')),
    sha256 text not null constraint attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    size integer not null constraint attachment_size check (size > 0),
    -- Empty when the virus scanner found something: the file is gone, and the row says that it was here.
    bytes bytea constraint attachment_bytes check (bytes is null or octet_length(bytes) = size),
    attached_at timestamptz not null,
    -- Empty until a virus scanner has looked at it.
    scanned_at timestamptz,
    primary key (authority_id, subject_id, id),
    constraint attachment_gone_only_when_scanned check (bytes is not null or scanned_at is not null)
);

-- Pictures are packed already.
alter table attachment alter column bytes set storage external;

create index attachment_not_scanned on attachment (authority_id, id) where scanned_at is null;

alter table attachment enable row level security;
alter table attachment force row level security;
create policy own_authority on attachment
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

-- A file is never changed. It goes with its draft; whatever the virus scanner finds goes at once.
grant usage on schema ${schema} to ${login};
grant select, insert, delete on attachment to ${login};
grant update (scanned_at, bytes) on attachment to ${login};
