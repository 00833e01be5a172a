package se.samsyn.foundation.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonTransaction;

/** What a unit must have before anybody may be sent to it. The table's own checks say the same. */
final class Activation {
    private static final String WHAT_IT_HAS = """
            select kind, phone is not null has_phone, opens is not null and closes is not null has_hours,
                   out_of_hours_unit is not null has_night,
                   exists (select from organisation.school_form where unit_id = u.id) has_form,
                   exists (select from organisation.unit where kind = 'intake' and active) has_intake
              from organisation.unit u
             where id = :unit
            """;

    private final ChangeStore changes = new ChangeStore();

    Optional<Refusal> activate(CommonTransaction tx, UnitId unit) {
        var state = tx.sql(WHAT_IT_HAS)
                .param("unit", unit.value())
                .query((row, n) -> new State(missing(row)))
                .optional();
        if (state.isEmpty()) {
            return Optional.of(Refusal.NOT_FOUND);
        }
        var missing = state.get().missing();
        if (missing.isEmpty()) {
            changes.activate(tx, unit);
        }
        return missing;
    }

    private record State(Optional<Refusal> missing) {}

    private static Optional<Refusal> missing(ResultSet row) throws SQLException {
        if (!row.getBoolean("has_phone")) {
            return Optional.of(Refusal.UNIT_WITHOUT_PHONE);
        }
        if (!row.getBoolean("has_hours")) {
            return Optional.of(Refusal.UNIT_WITHOUT_HOURS);
        }
        var kind = row.getString("kind");
        if (kind.equals(UnitKind.INTAKE.code()) && !row.getBoolean("has_night")) {
            return Optional.of(Refusal.INTAKE_WITHOUT_OUT_OF_HOURS);
        }
        return kind.equals(UnitKind.SCHOOL.code()) ? missingAtSchool(row) : Optional.empty();
    }

    private static Optional<Refusal> missingAtSchool(ResultSet row) throws SQLException {
        if (!row.getBoolean("has_form")) {
            return Optional.of(Refusal.SCHOOL_WITHOUT_FORM);
        }
        return row.getBoolean("has_intake") ? Optional.empty() : Optional.of(Refusal.SCHOOL_WITHOUT_INTAKE);
    }
}
