package se.samsyn.socialservices.intake.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent;

/**
 * What has happened. Who, when and which kind lie readable, since the figures are counted from them; the words do not.
 */
final class EventStore {
    private static final SealedColumn FACT = new SealedColumn("intake.event", "fact");
    private static final SealedColumn REASONING = new SealedColumn("intake.event", "reasoning");

    private EventStore() {}

    static void insert(SocialTransaction transaction, ReportId report, IntakeEvent event, List<String> rules) {
        var row = EventRow.of(event);
        var actor = transaction.actor();
        insert(
                transaction,
                report,
                new Past(
                        transaction.now(),
                        actor.person(),
                        actor.signature().name(),
                        actor.signature().function(),
                        row.kind(),
                        row.fact(),
                        row.reasoning(),
                        rules));
    }

    static List<Happened> of(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("""
                select id, kind, at, name, function, fact, reasoning, rules
                from intake.event
                where report_id = ?
                order by at, number
                """)
                .param(report.value())
                .query((row, number) -> happened(transaction, report, row))
                .list();
    }

    /** All that has happened, as it goes with a report to another unit. */
    static List<Past> past(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("""
                select id, at, person_id, name, function, kind, fact, reasoning, rules
                from intake.event
                where report_id = ?
                order by number
                """)
                .param(report.value())
                .query((row, number) -> past(transaction, report, row))
                .list();
    }

    /** What happened elsewhere. The beginning of it is here already when the report has been here before. */
    static void append(SocialTransaction transaction, ReportId report, List<Past> history) {
        int known = transaction
                .sql("select count(*) from intake.event where report_id = ?")
                .param(report.value())
                .query(Integer.class)
                .single();
        history.stream().skip(known).forEach(past -> insert(transaction, report, past));
    }

    private static void insert(SocialTransaction transaction, ReportId report, Past past) {
        UUID id = Uuid7.at(past.at());
        transaction
                .sql("""
                insert into intake.event
                    (authority_id, report_id, id, kind, at, person_id, name, function, fact, reasoning, rules, outcome)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        transaction.actor().authority().value(),
                        report.value(),
                        id,
                        past.kind(),
                        past.at().atOffset(ZoneOffset.UTC),
                        past.person().value(),
                        past.name(),
                        past.function(),
                        FACT.seal(transaction.keys(), report.value(), id, past.fact()),
                        REASONING.seal(transaction.keys(), report.value(), id, past.reasoning()),
                        past.rules().toArray(String[]::new))
                .param(EventRow.of(past).outcome())
                .update();
    }

    private static Happened happened(SocialTransaction transaction, ReportId report, ResultSet row)
            throws SQLException {
        return new Happened(
                event(transaction, report, row).event(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Signature(row.getString("name"), row.getString("function")),
                texts(row.getArray("rules")));
    }

    private static Past past(SocialTransaction transaction, ReportId report, ResultSet row) throws SQLException {
        EventRow event = event(transaction, report, row);
        return new Past(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getString("function"),
                event.kind(),
                event.fact(),
                event.reasoning(),
                texts(row.getArray("rules")));
    }

    private static EventRow event(SocialTransaction transaction, ReportId report, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new EventRow(
                row.getString("kind"),
                FACT.open(transaction.keys(), report.value(), id, row.getBytes("fact")),
                REASONING.open(transaction.keys(), report.value(), id, row.getBytes("reasoning")));
    }

    /** For a row that is written together with others. */
    static byte[] sealedFact(SocialTransaction transaction, ReportId report, UUID id, String fact) {
        return FACT.seal(transaction.keys(), report.value(), id, fact);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
