-- A file and its name lie sealed (foundation.encryption). What an older version left readable is moved to columns named
-- _plain, which the program seals before it does anything else, and then drops: their comments say how.
alter table attachment
    drop constraint attachment_bytes,
    drop constraint attachment_gone_only_when_scanned;
alter table attachment rename name to name_plain;
alter table attachment rename bytes to bytes_plain;
alter table attachment alter name_plain drop not null, add name bytea, add bytes bytea;
comment on column attachment.name_plain is 'seal ${domain} report=subject_id row=id not null';
comment on column attachment.bytes_plain is 'seal ${domain} report=subject_id row=id';
-- Pictures are packed already.
alter table attachment alter bytes set storage external;
-- Holds for what is written from now on: what was there is checked when it is sealed.
alter table attachment add constraint attachment_gone_only_when_scanned
    check (bytes is not null or scanned_at is not null) not valid;
grant update (bytes) on attachment to ${login};
