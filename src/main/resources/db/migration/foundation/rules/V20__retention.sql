-- What the retention of social services' reports needs beside what V2 has. The codes are those of Statistics Sweden: the
-- first two digits of a municipality's four are its county. What nobody has read in SFS stays empty, or says so.
alter table rules.rule
    drop constraint rule_unit,
    drop constraint rule_number;
alter table rules.rule
    add constraint rule_unit
        check (unit in ('minutes', 'days', 'working_days', 'hours', 'months', 'years', 'yes_no', 'word', 'areas')),
    add constraint rule_number check (
        unit is null or value is null
        or unit in ('minutes', 'days', 'working_days', 'hours', 'months', 'years') and value ~ '^[0-9]{1,4}$'
        or unit = 'yes_no' and value in ('yes', 'no')
        or unit = 'areas' and value ~ '^[0-9]{2}([0-9]{2})?(, [0-9]{2}([0-9]{2})?)*$'
        or unit = 'word');

insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('retention.exempt_areas', 1, '2025-07-01', null, '05, 09, 22, 1480', 'areas', '13 kap. 1 § socialtjänstförordningen (2025:468)',
        'Läst i SFS, konsoliderad till 1 september 2025. Koderna är SCB:s och är inte kontrollerade',
        'Östergötlands, Gotlands och Västernorrlands län och Göteborgs kommun: där gallras ingenting', 'medium'),
    ('retention.destroyed_by_years', 1, '2002-01-01', null, '1', 'years', '16 kap. SoL (2025:400), tidigare 12 kap. SoL (2001:453)',
        'Allmänt känt, paragrafen är inte läst här',
        'Gallringen är klar senast vid slutet av året efter det då tiden gick ut. Den dagen gallrar Samsyn', 'low'),
    ('retention.log', 1, '2002-01-01', null, null, 'years', 'Ingen lag är läst',
        'Samsyn',
        'Loggen över vem som har läst sparas tills någon för in en tid', 'unverified');
