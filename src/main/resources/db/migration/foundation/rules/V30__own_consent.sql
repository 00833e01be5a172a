-- What a young person lets out alone. Nobody has read the paragraphs in the statute book, and the row says so.
insert into rules.rule (key, version, valid_from, valid_to, value, unit, lagrum, source, note, certainty) values
    ('disclosure.own_consent', 1, '2002-01-01', null, '16', 'years', '12 kap. 2–3 §§ OSL (2009:400)',
        'Allmänt känt, paragraferna är inte lästa här. Skollagen (2010:800) 29 kap. 12 § har åldern 16 år för egen talan',
        'Inte kontrollerat mot lagtext. Den enskilde kan lyfta sekretessen för egna uppgifter, och en underårig gör det i takt med ålder och mognad. 16 år är den högre av de åldrar som källorna nämner; under den räcker inte den ungas eget ja, och över den bedöms mognaden varje gång', 'unverified');
