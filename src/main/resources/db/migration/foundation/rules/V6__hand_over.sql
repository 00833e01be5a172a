-- The law says that what is decided is documented, and not how soon it stands in the case file.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('hand_over.local_target_working_days', 1, '2002-01-01', null, '5', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Räknas från beslutet till att anmälan är överförd till personakten. Talet är installationens eget val', 'local');
