-- What may be searched for, and what may be found. Nobody has read in the statute book how the 2025 law lets reports that led to
-- no investigation be searched, and the rows say so.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('search.terms', 1, '2001-10-01', null, 'namn, personnummer, samordningsnummer, beteckning', 'word',
        '15 § SoLPuF (2001:637), SoLPuL (2001:454)',
        'Allmänt känt, paragrafen är inte läst här',
        'Paragrafen nämner inte ärenden om anmälan om oro för barn (12 § 11). Samma snäva sökbegrepp används ändå. Inte kontrollerat mot lagtext', 'unverified'),
    ('search.without_investigation', 1, '2002-01-01', '2025-06-30', 'no', 'yes_no', 'SoL (2001:453), paragrafen är inte läst',
        'Regeringens pressmeddelanden om socialtjänstlagen',
        'Anmälningar som inte ledde till utredning fick inte göras sökbara. Inte kontrollerat mot lagtext', 'unverified'),
    ('search.without_investigation', 2, '2025-07-01', null, 'yes', 'yes_no', 'SoL (2025:400), paragrafen är inte läst',
        'Regeringens pressmeddelanden om socialtjänstlagen',
        'Gäller här bara det som har beslutats sedan dess: övergångsbestämmelserna är inte lästa. Inte kontrollerat mot lagtext', 'unverified');
