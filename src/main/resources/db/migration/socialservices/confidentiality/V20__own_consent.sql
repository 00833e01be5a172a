-- A young person alone may let out what is their own, when somebody has assessed that they are mature enough (decision 63).
alter table confidentiality.assessment
    drop constraint assessment_verdict,
    add constraint assessment_verdict
        check (verdict in ('WITH_CONSENT', 'WITH_OWN_CONSENT', 'WITHOUT_DETRIMENT', 'NOT')),
    -- Sealed. Missing in what was assessed before there was such a thing.
    add column maturity bytea;

-- A guardian's withdrawal leaves it.
alter table confidentiality.disclosure
    add column own_consent boolean not null default false,
    add constraint disclosure_own_is_by_consent check (by_consent or not own_consent);
