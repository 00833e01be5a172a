package se.samsyn.socialservices.intake.internal;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent;

final class EventStore {
    private EventStore() {}

    static void insert(SocialTransaction transaction, ReportId report, IntakeEvent event, List<String> rules) {
        var row = EventRow.of(event);
        var actor = transaction.actor();
        transaction
                .sql("""
                insert into intake.event
                    (authority_id, report_id, kind, at, person_id, name, function, fact, reasoning, rules)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        actor.authority().value(),
                        report.value(),
                        row.kind(),
                        transaction.now().atOffset(ZoneOffset.UTC),
                        actor.person().value(),
                        actor.signature().name(),
                        actor.signature().function(),
                        row.fact(),
                        row.reasoning(),
                        rules.toArray(String[]::new))
                .update();
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
