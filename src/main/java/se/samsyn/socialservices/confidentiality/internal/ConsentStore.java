package se.samsyn.socialservices.confidentiality.internal;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.confidentiality.ConsentEvent;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Whose;

/** Who must agree, and what has happened. Only added to. */
final class ConsentStore {
    private static final SealedColumn NAME = new SealedColumn("confidentiality.consent", "name");
    private static final SealedColumn NOTE = new SealedColumn("confidentiality.event", "note");

    private ConsentStore() {}

    /** Those of them that are not there yet. */
    static void ensure(SocialTransaction transaction, Place place, List<People.Named> people) {
        List<@Nullable Object> values = new ArrayList<>();
        for (People.Named named : people) {
            UUID id = Uuid7.at(transaction.now());
            values.add(transaction.actor().authority().value());
            values.add(id);
            values.add(place.report());
            values.add(place.unit().value());
            values.add(place.school().value());
            values.add(named.whose().name());
            values.add(named.number());
            values.add(NAME.seal(transaction.keys(), place.report(), id, named.name()));
            values.add(named.ageUnsure());
            values.add(transaction.now().atOffset(ZoneOffset.UTC));
        }
        String rows = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?), ".repeat(people.size());
        transaction
                .sql("""
                insert into confidentiality.consent
                    (authority_id, id, report_id, unit_id, school_id, whose, number, name, age_unsure, created_at)
                values\s""" + rows.substring(0, rows.length() - 2) + """

                on conflict (authority_id, report_id, whose, number) do nothing
                """)
                .params(values)
                .update();
    }

    /** Held until the transaction ends: what is let out and what is taken back wait for each other. */
    static List<StoredConsent> lock(SocialTransaction transaction, UUID report) {
        return read(transaction, report, " for update");
    }

    static List<StoredConsent> of(SocialTransaction transaction, UUID report) {
        return read(transaction, report, "");
    }

    private static List<StoredConsent> read(SocialTransaction transaction, UUID report, String lock) {
        List<Who> people = transaction
                .sql("""
                select id, report_id, unit_id, school_id, whose, number, name, age_unsure
                from confidentiality.consent
                where report_id = ?
                order by whose desc, number
                """ + lock)
                .param(report)
                .query((row, number) -> who(transaction, row))
                .list();
        Map<UUID, List<Row>> events =
                transaction.sql("""
                select id, consent_id, report_id, kind, at, name, function, fact, note
                from confidentiality.event
                where report_id = ?
                order by number
                """).param(report).query((row, number) -> row(transaction, row)).list().stream()
                        .collect(groupingBy(Row::consent));
        return people.stream()
                .map(who -> new StoredConsent(
                        who,
                        events.getOrDefault(who.id().value(), List.of()).stream()
                                .map(Row::happened)
                                .toList()))
                .toList();
    }

    static void happened(SocialTransaction transaction, Who who, ConsentEvent event, List<String> rules) {
        EventRow row = EventRow.of(event);
        UUID id = Uuid7.at(transaction.now());
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into confidentiality.event
                    (authority_id, id, consent_id, report_id, kind, at, person_id, name, function, fact, note, rules)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.authority().value(),
                        id,
                        who.id().value(),
                        who.report(),
                        row.kind(),
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        row.fact(),
                        NOTE.seal(transaction.keys(), who.report(), id, row.note()),
                        rules.toArray(String[]::new))
                .update();
    }

    private static Who who(SocialTransaction transaction, ResultSet row) throws SQLException {
        UUID report = row.getObject("report_id", UUID.class);
        UUID id = row.getObject("id", UUID.class);
        return new Who(
                new ConsentId(id),
                report,
                new UnitId(row.getObject("unit_id", UUID.class)),
                new AuthorityId(row.getObject("school_id", UUID.class)),
                Whose.valueOf(row.getString("whose")),
                row.getInt("number"),
                NAME.open(transaction.keys(), report, id, row.getBytes("name")),
                row.getBoolean("age_unsure"));
    }

    private record Row(UUID consent, Happened happened) {}

    private static Row row(SocialTransaction transaction, ResultSet row) throws SQLException {
        String note = NOTE.open(
                transaction.keys(),
                row.getObject("report_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getBytes("note"));
        return new Row(
                row.getObject("consent_id", UUID.class),
                new Happened(
                        new EventRow(row.getString("kind"), row.getString("fact"), note).event(),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Signature(row.getString("name"), row.getString("function"))));
    }
}
