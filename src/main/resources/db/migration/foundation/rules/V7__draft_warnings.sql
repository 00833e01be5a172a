-- No law says how long a draft is kept, nor that its writer is warned. Both are the installation's choice.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('retention.draft_first_warning_days', 1, '2002-01-01', null, '7', 'days', 'Lokalt mål',
        'Samsyn',
        'Räknas bakåt från dagen då utkastet tas bort. Talet är installationens eget val', 'local'),
    ('retention.draft_last_warning_days', 1, '2002-01-01', null, '2', 'days', 'Lokalt mål',
        'Samsyn',
        'Räknas bakåt från dagen då utkastet tas bort. Talet är installationens eget val', 'local');
