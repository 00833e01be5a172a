package se.samsyn.socialservices.intake.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;
import se.samsyn.socialservices.intake.internal.StoredReport.Standing;

/** Reads the columns of intake.report. */
final class ReportRows {
    /** In lists nothing says where a child with a protected identity goes to school. */
    static final String LISTED_PLACE = "case when report.protected then '' else report.place end as place";

    private ReportRows() {}

    static StoredReport report(ResultSet row) throws SQLException {
        return new StoredReport(receipt(row), child(row), origin(row), standing(row));
    }

    static ReportId id(ResultSet row) throws SQLException {
        return new ReportId(row.getObject("id", UUID.class));
    }

    static ListedChild child(ResultSet row) throws SQLException {
        var reasons = EventStore.texts(row.getArray("reasons")).stream()
                .map(Reason::valueOf)
                .collect(toUnmodifiableSet());
        return new ListedChild(
                Sex.valueOf(row.getString("sex")),
                row.getObject("birth_year", Integer.class),
                row.getBoolean("protected"),
                reasons,
                row.getBoolean("acute"));
    }

    static Origin origin(ResultSet row) throws SQLException {
        return new Origin(
                row.getString("reporter_kind"),
                row.getBoolean("mandated"),
                row.getString("place"),
                row.getBoolean("independent"));
    }

    static @Nullable Handler handler(ResultSet row) throws SQLException {
        UUID person = row.getObject("handler_id", UUID.class);
        return person == null
                ? null
                : new Handler(new PersonId(person), row.getString("handler_name"), row.getString("handler_function"));
    }

    static Deadlines deadlines(ResultSet row) throws SQLException {
        return new Deadlines(
                instant(row, "confirm_due_at"),
                instant(row, "assess_due_at"),
                instant(row, "alarm_at"),
                instant(row, "decide_due_at"),
                instant(row, "outcome_due_at"),
                instant(row, "hand_over_due_at"));
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        UUID cameFrom = row.getObject("came_from", UUID.class);
        return new Receipt(
                id(row),
                new Reference(row.getString("reference")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Channel.valueOf(row.getString("channel")),
                Routing.valueOf(row.getString("routing")),
                cameFrom == null ? null : new AuthorityId(cameFrom),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("reachable"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        var state = IntakeState.of(
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("extended"),
                outcome == null ? null : Outcome.valueOf(outcome),
                unit(row, "transferred_to"));
        return new Standing(
                state,
                handler(row),
                deadlines(row),
                unit(row, "out_of_hours_unit_id"),
                row.getBoolean("triage"),
                row.getString("sent_to_municipality"));
    }

    static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
