-- Who must agree before something about a child is let out, one row a person and report: each guardian, and the young
-- person. What they have been asked and answered stands in event, and nowhere else.
create table confidentiality.consent (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    unit_id uuid not null,
    -- The school owner that the question is about letting know.
    school_id uuid not null,
    whose text not null constraint consent_whose check (whose in ('GUARDIAN', 'YOUNG_PERSON')),
    number smallint not null,
    -- Sealed.
    name bytea not null,
    age_unsure boolean not null default false,
    created_at timestamptz not null,
    primary key (authority_id, id),
    constraint consent_person unique (authority_id, report_id, whose, number)
);

-- What has happened to a consent: who, in which function, when, by which version of which rule. Only added to.
create table confidentiality.event (
    authority_id uuid not null,
    id uuid not null,
    consent_id uuid not null,
    report_id uuid not null,
    number bigint generated always as identity,
    kind text not null
        constraint event_kind check (kind in ('Asked', 'Given', 'Refused', 'NotAsked', 'Withdrawn')),
    at timestamptz not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    fact text not null,
    -- Sealed.
    note bytea not null,
    rules text[] not null,
    primary key (authority_id, id),
    constraint event_consent foreign key (authority_id, consent_id) references confidentiality.consent (authority_id, id)
);
create index event_report on confidentiality.event (report_id, number);

-- Sekretessprövning: one for each thing that somebody wanted to let a school know, whatever it came to.
create table confidentiality.assessment (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    item text not null,
    at timestamptz not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    -- Sealed.
    detriment bytea not null,
    verdict text not null
        constraint assessment_verdict check (verdict in ('WITH_CONSENT', 'WITHOUT_DETRIMENT', 'NOT')),
    rules text[] not null,
    primary key (authority_id, id)
);
create index assessment_report on confidentiality.assessment (report_id, at);

-- What the school was let know. The id is that of its assessment: there is none without.
create table confidentiality.disclosure (
    authority_id uuid not null,
    id uuid not null,
    report_id uuid not null,
    school_id uuid not null,
    -- Sealed.
    text bytea not null,
    ends_at timestamptz not null,
    by_consent boolean not null,
    ended_at timestamptz,
    primary key (authority_id, id),
    constraint disclosure_assessed foreign key (authority_id, id) references confidentiality.assessment (authority_id, id)
);
create index disclosure_report on confidentiality.disclosure (report_id);

-- What has ended has ended for good.
create function confidentiality.refuse_reopening() returns trigger language plpgsql as $$
begin
    raise exception 'What has ended is never opened again';
end
$$;
create trigger disclosure_ends_for_good before update of ended_at on confidentiality.disclosure
    for each row when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
    execute function confidentiality.refuse_reopening();

-- A person's own way to their consent: a code on paper and a number that was handed over in person. Neither is kept.
create table confidentiality.way_in (
    authority_id uuid not null,
    id uuid not null,
    consent_id uuid not null,
    report_id uuid not null,
    code_hash bytea not null,
    number_hash text not null,
    wrong smallint not null default 0 constraint way_in_wrong check (wrong between 0 and 5),
    handed_at timestamptz not null,
    person_id uuid not null,
    name text not null,
    function text not null,
    -- Sealed. Why it was handed out although a danger is marked; empty when none is.
    despite bytea not null,
    ended_at timestamptz,
    session_hash bytea,
    session_ends_at timestamptz,
    primary key (authority_id, id),
    constraint way_in_code unique (authority_id, code_hash),
    constraint way_in_consent foreign key (authority_id, consent_id) references confidentiality.consent (authority_id, id)
);
create unique index way_in_one_each on confidentiality.way_in (authority_id, consent_id) where ended_at is null;
create trigger way_in_ends_for_good before update of ended_at on confidentiality.way_in
    for each row when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
    execute function confidentiality.refuse_reopening();

alter table confidentiality.consent enable row level security;
alter table confidentiality.consent force row level security;
create policy own_authority on confidentiality.consent
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table confidentiality.event enable row level security;
alter table confidentiality.event force row level security;
create policy own_authority on confidentiality.event
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table confidentiality.assessment enable row level security;
alter table confidentiality.assessment force row level security;
create policy own_authority on confidentiality.assessment
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table confidentiality.disclosure enable row level security;
alter table confidentiality.disclosure force row level security;
create policy own_authority on confidentiality.disclosure
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

alter table confidentiality.way_in enable row level security;
alter table confidentiality.way_in force row level security;
create policy own_authority on confidentiality.way_in
    using (authority_id = (select nullif(current_setting('samsyn.authority', true), '')::uuid));

grant usage on schema confidentiality to ${social};
grant select, insert on confidentiality.consent, confidentiality.event, confidentiality.assessment,
    confidentiality.disclosure, confidentiality.way_in to ${social};
-- So that rows can be held until the transaction ends: nothing of a consent is ever changed.
grant update (age_unsure) on confidentiality.consent to ${social};
grant update (ended_at) on confidentiality.disclosure to ${social};
grant update (wrong, ended_at, session_hash, session_ends_at) on confidentiality.way_in to ${social};
