package se.samsyn.socialservices.intake.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent;

final class EventStore {
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
                select kind, at, name, function, fact, reasoning, rules
                from intake.event
                where report_id = ?
                order by at, number
                """)
                .param(report.value())
                .query((row, number) -> happened(row))
                .list();
    }

    /** All that has happened, as it goes with a report to another unit. */
    static List<Past> past(SocialTransaction transaction, ReportId report) {
        return transaction
                .sql("""
                select at, person_id, name, function, kind, fact, reasoning, rules
                from intake.event
                where report_id = ?
                order by number
                """)
                .param(report.value())
                .query((row, number) -> new Past(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("name"),
                        row.getString("function"),
                        row.getString("kind"),
                        row.getString("fact"),
                        row.getString("reasoning"),
                        texts(row.getArray("rules"))))
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
        transaction
                .sql("""
                insert into intake.event
                    (authority_id, report_id, kind, at, person_id, name, function, fact, reasoning, rules)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        transaction.actor().authority().value(),
                        report.value(),
                        past.kind(),
                        past.at().atOffset(ZoneOffset.UTC),
                        past.person().value(),
                        past.name(),
                        past.function(),
                        past.fact(),
                        past.reasoning(),
                        past.rules().toArray(String[]::new))
                .update();
    }

    private static Happened happened(ResultSet row) throws SQLException {
        return new Happened(
                new EventRow(row.getString("kind"), row.getString("fact"), row.getString("reasoning")).event(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Signature(row.getString("name"), row.getString("function")),
                texts(row.getArray("rules")));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
