-- Something has begun that somebody is told of at once.
alter table mail
    drop constraint mail_kind,
    add constraint mail_kind check (kind in ('DIGEST', 'ESCALATION', 'LAST_CALL', 'NEWS'));
