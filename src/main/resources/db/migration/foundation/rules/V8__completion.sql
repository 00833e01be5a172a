-- The law says that social services may ask, and names no days. Both numbers are the installation's own choice.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('completion.local_target_working_days', 1, '2002-01-01', null, '3', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Räknas från att socialtjänsten bad skolan berätta mer. Talet är installationens eget val', 'local'),
    ('supplement.local_target_working_days', 1, '2002-01-01', null, '1', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Räknas från att skolan skickade sin komplettering. Talet är installationens eget val', 'local');
