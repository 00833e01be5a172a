-- The law that lets the time be extended names no longest time. Without one a slip of the hand is never noticed.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('extension.local_limit_days', 1, '2013-01-01', null, '30', 'days', 'Lokalt mål',
        'Samsyn',
        'Räknas från den första fristen. Lagen anger ingen längsta tid: talet är installationens eget val', 'local');
