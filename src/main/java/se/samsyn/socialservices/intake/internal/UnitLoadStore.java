package se.samsyn.socialservices.intake.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.UnitLoad.Clock;
import se.samsyn.socialservices.intake.UnitLoad.Due;
import se.samsyn.socialservices.intake.UnitLoad.Report;

/** How much lies at a unit: one statement that counts, and one more for one handler's reports. */
final class UnitLoadStore {
    private static final int MOST = 200;

    private static final Map<Clock, String> COLUMNS = new EnumMap<>(Map.of(
            Clock.CONFIRM, "confirm_due_at",
            Clock.ASSESS, "assess_due_at",
            Clock.DECIDE, "decide_due_at",
            Clock.OUTCOME, "outcome_due_at",
            Clock.HAND_OVER, "hand_over_due_at"));

    private static final String DUE = """
            , count(*) filter (where %1$s <= :now) as %1$s_passed
            , count(*) filter (where %1$s > :now and %1$s < :tomorrow) as %1$s_today
            , count(*) filter (where %1$s > :now and %1$s >= :tomorrow and %1$s < :monday) as %1$s_week
            , count(*) filter (where %1$s > :now and %1$s >= :monday) as %1$s_later
            """;

    private static final String LOAD = "select handler_id, max(handler_name) as handler_name, count(*) as open"
            + String.join("", COLUMNS.values().stream().map(DUE::formatted).toList())
            + " from intake.report where open and unit_id = :unit and " + KeptAway.not("report.id", ":reader")
            + " group by handler_id";

    /** The row in the access log is written by the same statement: if it cannot be, there is no list either. */
    private static final String OF_ONE = """
            with shown as materialized (
                select id, reference, received_on, stage, next_deadline, confirm_due_at, assess_due_at, alarm_at, decide_due_at,
                    outcome_due_at, hand_over_due_at
                from intake.report
                where open and unit_id = ? and handler_id = ? and %s
                order by next_deadline, id
                limit ?),
            logged as (
                %s array_agg(id)
                from shown
                having count(*) > 0)
            select * from shown order by next_deadline, id
            """.formatted(Reach.NOT_KEPT_AWAY, ListingLog.INSERT);

    private UnitLoadStore() {}

    /** @param handler null for what nobody has taken */
    record Row(@Nullable PersonId handler, String name, long open, Map<Clock, Due> clocks) {}

    static List<Row> rows(SocialTransaction transaction) {
        LocalDate today = Dates.localDate(transaction.now());
        return transaction
                .sql(LOAD)
                .param("now", transaction.now().atOffset(ZoneOffset.UTC))
                .param("tomorrow", start(today.plusDays(1)))
                .param("monday", start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))))
                .param("unit", transaction.actor().unit().value())
                .param("reader", transaction.actor().person().value())
                .query((row, number) -> row(row))
                .list();
    }

    static List<Report> of(SocialTransaction transaction, PersonId handler, Ground ground) {
        return transaction
                .sql(OF_ONE)
                .params(
                        transaction.actor().unit().value(),
                        handler.value(),
                        transaction.actor().person().value(),
                        MOST)
                .params(ListingLog.values(transaction, "intake.load", ground))
                .query((row, number) -> new Report(
                        new Reference(row.getString("reference")),
                        row.getObject("received_on", LocalDate.class),
                        Stage.valueOf(row.getString("stage")),
                        ReportRows.deadlines(row)))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID handler = row.getObject("handler_id", UUID.class);
        Map<Clock, Due> clocks = new EnumMap<>(Clock.class);
        for (var column : COLUMNS.entrySet()) {
            clocks.put(column.getKey(), due(row, column.getValue()));
        }
        return new Row(
                handler == null ? null : new PersonId(handler),
                handler == null ? "" : row.getString("handler_name"),
                row.getLong("open"),
                clocks);
    }

    private static Due due(ResultSet row, String column) throws SQLException {
        return new Due(
                row.getLong(column + "_passed"),
                row.getLong(column + "_today"),
                row.getLong(column + "_week"),
                row.getLong(column + "_later"));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Dates.ZONE).toOffsetDateTime();
    }
}
