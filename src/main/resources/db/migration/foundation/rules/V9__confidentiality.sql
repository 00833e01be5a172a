-- Consent and what rests on it. Nobody has read the paragraphs in the statute book, and every row says so. The days are the
-- installation's own choice: no source that was read names any.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('consent.age', 1, '2002-01-01', null, '15', 'years', 'OSL (2009:400), paragrafen är inte läst',
        'Stadsrevisionen, rapport nr 4/2015: "vårdnadshavare (och en ungdom över 15 år)"',
        'Inte kontrollerat mot lagtext. 15 år följer åldern för egen talan enligt SoL; skollagen 29 kap. 12 § säger 16 år, och samtycke enligt OSL kan följa barnets mognad', 'unverified'),
    ('disclosure.with_consent', 1, '2002-01-01', null, null, null, '12 kap. 2 § OSL (2009:400)',
        'Allmänt känt, paragrafen är inte läst här',
        'Den enskilde kan lyfta sekretessen för egna uppgifter', 'unverified'),
    ('disclosure.no_detriment', 1, '2002-01-01', null, null, null, '26 kap. 1 § OSL (2009:400)',
        'Allmänt känt, paragrafen är inte läst här',
        'Omvänt skaderekvisit: bara det som står klart att det kan röjas utan men får lämnas ut', 'unverified'),
    ('consent.ask_local_target_working_days', 1, '2002-01-01', null, '5', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Räknas från beslutet till att var och en har fått frågan eller det står varför inte. Talet är installationens eget val', 'local'),
    ('consent.local_limit_days', 1, '2002-01-01', null, '180', 'days', 'Lokalt mål',
        'Samsyn',
        'Längsta tid som ett samtycke och det som lämnats ut gäller innan frågan ställs på nytt. Talet är installationens eget val', 'local'),
    ('consent.code_local_target_working_days', 1, '2002-01-01', null, '1', 'working_days', 'Lokalt mål',
        'Samsyn',
        'Så snart ska någon se till en kod som har spärrats efter fel försök. Talet är installationens eget val', 'local');
