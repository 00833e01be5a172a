-- The law says nothing of how soon a city must find out which of its boards a report belongs to.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('triage.local_target_working_days', 1, '2002-01-01', null, '1', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Så snart ska någon säga vems anmälan är när stadsdelen inte var känd. Dagarna för skyddsbedömning och beslut räknas ändå från när den kom in. Talet är installationens eget val', 'local');
