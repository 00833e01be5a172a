-- The law says nothing of mail. How early one is reminded, and how soon an address is seen to, is the installation's choice.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('reminder.working_days_before', 1, '2010-01-01', null, '1', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Så långt i förväg tas det som ska göras med i påminnelsen. Talet är installationens eget val', 'local'),
    ('address.local_target_working_days', 1, '2010-01-01', null, '1', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Så snart ska någon se till en e-postadress som inte fungerar. Talet är installationens eget val', 'local');
