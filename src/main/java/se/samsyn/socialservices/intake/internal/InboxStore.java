package se.samsyn.socialservices.intake.internal;

import static se.samsyn.socialservices.intake.internal.ReportRows.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.SupplementContent.Kind;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.ListingLog;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Inbox;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.InboxQuery.Filter;
import se.samsyn.socialservices.intake.InboxQuery.Position;
import se.samsyn.socialservices.intake.InboxRow;
import se.samsyn.socialservices.intake.Stage;

/** The inbox in two statements, whatever the number of reports. */
final class InboxStore {
    static final int PAGE = 50;
    private static final String LIST = "intake.list";

    private static final String LISTED = """
            id, unit_id, reference, received_on, sex, birth_year, protected, reasons, acute, reporter_kind, mandated, %s, independent,
            channel, stage, handler_id, handler_name, handler_function, confirm_due_at, assess_due_at, alarm_at, decide_due_at,
            outcome_due_at, hand_over_due_at, triage,
            (select bool_and(withdrawal) from intake.supplement where report_id = report.id and not seen)
                as only_withdrawals,
            not protected or (select may from reader) as readable""".formatted(ReportRows.LISTED_PLACE);

    /** Whether the reader may open the reports of children with a protected identity, asked once. */
    private static final String READER = """
            with reader as (
                select ? or exists (
                    select from intake.protection_right where unit_id = ? and person_id = ? and taken_at is null) as may),
            """;

    /**
     * Alarms first, then the others by nearest deadline; both parts walk an index and stop. The row in the access log
     * is written by the same statement: if it cannot be, there is no list either.
     */
    private static final String PAGE_SQL = READER + """
            alarms as (
                select true as alarm, alarm_at as due, %1$s
                from intake.report
                where unit_id = ? and alarm_at <= ? and (alarm_at, id) > (?, ?) and %2$s
                order by alarm_at, id
                limit 51),
            others as (
                select false as alarm, next_deadline as due, %1$s
                from intake.report
                where open and unit_id = ? and (alarm_at is null or alarm_at > ?) and (next_deadline, id) > (?, ?)
                    and %2$s
                order by next_deadline, id
                limit 51),
            page as materialized (
                (select * from alarms union all select * from others)
                order by alarm desc, due, id
                limit 51),
            logged as (
                %3$s
                from (select id from page order by alarm desc, due, id limit 50) as shown
                having count(*) > 0)
            select * from page order by alarm desc, due, id
            """;

    /** All that stands in the out-of-hours unit's inbox of one unit's reports: one night's, so there are no pages. */
    private static final String OUT_OF_HOURS_SQL = READER + """
            page as materialized (
                select coalesce(alarm_at <= ?, false) as alarm, next_deadline as due, %1$s
                from intake.report
                where out_of_hours_unit_id = ? and unit_id = ? and %3$s),
            logged as (
                %2$s
                from page
                having count(*) > 0)
            select * from page
            """;

    private static final String LOG = ListingLog.INSERT + " array_agg(id)";

    private static final UUID FIRST_ID = new UUID(0, 0);

    private InboxStore() {}

    static Inbox read(SocialTransaction transaction, InboxQuery query, Ground ground) {
        List<Listed> found = transaction
                .sql(PAGE_SQL.formatted(LISTED, condition(query.filter()) + " and " + Reach.NOT_KEPT_AWAY, LOG))
                .params(values(transaction, query, ground))
                .query((row, number) -> listed(row))
                .list();
        boolean more = found.size() > PAGE;
        List<Listed> shown = more ? found.subList(0, PAGE) : found;
        return new Inbox(
                transaction.now(),
                shown.stream().map(Listed::row).toList(),
                InboxCounts.of(transaction),
                more ? shown.getLast().position() : null);
    }

    /** What the actor, who stands in for one unit, has to read of that unit's. */
    static List<InboxRow> outOfHours(SocialTransaction transaction, UnitId from, Ground ground) {
        return transaction
                .sql(OUT_OF_HOURS_SQL.formatted(LISTED, LOG, Reach.NOT_KEPT_AWAY))
                .params(reader(transaction))
                .params(
                        at(transaction.now()),
                        from.value(),
                        transaction.actor().unit().value(),
                        transaction.actor().person().value())
                .params(ListingLog.values(transaction, LIST, ground))
                .query((row, number) -> listed(row).row())
                .list();
    }

    private static String condition(Filter filter) {
        return switch (filter) {
            case OPEN -> "true";
            case UNASSIGNED -> "handler_id is null";
            case MINE -> "handler_id = ?";
            case PROTECTION_TODAY -> "assess_due_at < ?";
            case OUTCOME_MISSING -> "outcome_due_at is not null";
            case TRIAGE -> "triage";
        };
    }

    private static List<Object> values(SocialTransaction transaction, InboxQuery query, Ground ground) {
        UUID reader = transaction.actor().person().value();
        List<Object> filter = switch (query.filter()) {
            case MINE -> List.of(reader, reader);
            case PROTECTION_TODAY -> List.of(InboxCounts.endOfToday(transaction), reader);
            case OPEN, UNASSIGNED, OUTCOME_MISSING, TRIAGE -> List.of(reader);
        };
        List<Object> values = new ArrayList<>(reader(transaction));
        addStart(values, transaction, query.after(), true);
        values.addAll(filter);
        addStart(values, transaction, query.after(), false);
        values.addAll(filter);
        values.addAll(ListingLog.values(transaction, LIST, ground));
        return values;
    }

    private static List<Object> reader(SocialTransaction transaction) {
        var actor = transaction.actor();
        return List.of(
                Reach.hasRight(actor), actor.unit().value(), actor.person().value());
    }

    /** Where a part of the list goes on: from its beginning, after a row, or not at all because it is over. */
    private static void addStart(
            List<Object> values, SocialTransaction transaction, @Nullable Position after, boolean alarms) {
        values.add(transaction.actor().unit().value());
        values.add(at(transaction.now()));
        if (after != null && after.alarm() == alarms) {
            values.add(due(after.due()));
            values.add(after.id());
        } else {
            boolean over = after != null && alarms;
            values.add(over ? OffsetDateTime.MAX : OffsetDateTime.MIN);
            values.add(FIRST_ID);
        }
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        var report = new InboxRow(
                ReportRows.id(row),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new Reference(row.getString("reference")),
                row.getObject("received_on", LocalDate.class),
                ReportRows.child(row),
                ReportRows.origin(row),
                Channel.valueOf(row.getString("channel")),
                Stage.valueOf(row.getString("stage")),
                ReportRows.handler(row),
                ReportRows.deadlines(row),
                row.getBoolean("alarm"),
                row.getBoolean("triage"),
                added(row),
                row.getBoolean("readable"));
        return new Listed(report, due.equals(OffsetDateTime.MAX) ? null : due.toInstant());
    }

    /** Nothing at all has been added when there is no answer. */
    private static @Nullable Kind added(ResultSet row) throws SQLException {
        Boolean onlyWithdrawals = row.getObject("only_withdrawals", Boolean.class);
        if (onlyWithdrawals == null) {
            return null;
        }
        return onlyWithdrawals ? Kind.WITHDRAWAL : Kind.WORDS;
    }

    /** What has no day comes last: the end of time, as the database spells it. */
    private static OffsetDateTime due(@Nullable Instant due) {
        return due == null ? OffsetDateTime.MAX : at(due);
    }

    private static OffsetDateTime at(Instant instant) {
        return java.util.Objects.requireNonNull(utc(instant));
    }

    private record Listed(InboxRow row, @Nullable Instant due) {
        Position position() {
            return new Position(row.alarm(), due, row.id().value());
        }
    }
}
