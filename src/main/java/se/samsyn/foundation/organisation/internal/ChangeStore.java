package se.samsyn.foundation.organisation.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonTransaction;

/** Writes changes of what is entered already. Nothing is removed: what ends gets a last day. */
final class ChangeStore {
    private static final String ACTIVATE = "update organisation.unit set active = true where id = :unit";

    private static final String END_ASSIGNMENT = """
            update organisation.assignment set valid_to = :lastDay
             where id = :id and valid_from <= :lastDay and (valid_to is null or valid_to > :lastDay)
            """;

    /** One that has not begun yet ends on its first day: no row holds for less. */
    private static final String END_DELEGATION = """
            update organisation.delegation set valid_to = greatest(valid_from, :lastDay)
             where id = :id and valid_to is null
            """;

    private static final String END_DISTRICT = """
            update organisation.district set valid_to = :lastDay
             where id = :id and valid_from <= :lastDay and valid_to is null
            """;

    private static final String SUCCEED = """
            insert into organisation.district_succession (from_district, to_district, on_date, kind)
            values (:from, :to, :on, :kind)
            """;

    private static final String MOVE_UNIT = "update organisation.unit set district_id = :district where id = :unit";

    boolean activate(CommonTransaction tx, UnitId unit) {
        return tx.sql(ACTIVATE).param("unit", unit.value()).update() == 1;
    }

    boolean endAssignment(CommonTransaction tx, AssignmentId assignment, LocalDate lastDay) {
        return tx.sql(END_ASSIGNMENT)
                        .param("id", assignment.value())
                        .param("lastDay", lastDay)
                        .update()
                == 1;
    }

    void endDelegation(CommonTransaction tx, UUID delegation, LocalDate lastDay) {
        once(tx.sql(END_DELEGATION).param("id", delegation).param("lastDay", lastDay));
    }

    void endDistrict(CommonTransaction tx, DistrictId district, LocalDate lastDay) {
        once(tx.sql(END_DISTRICT).param("id", district.value()).param("lastDay", lastDay));
    }

    void succeed(CommonTransaction tx, DistrictId from, DistrictId to, LocalDate on, String kind) {
        once(tx.sql(SUCCEED)
                .param("from", from.value())
                .param("to", to.value())
                .param("on", on)
                .param("kind", kind));
    }

    void move(CommonTransaction tx, UnitId unit, DistrictId district) {
        once(tx.sql(MOVE_UNIT).param("unit", unit.value()).param("district", district.value()));
    }

    /** Somebody else changed the same thing just now: nothing of this is kept. */
    private static void once(StatementSpec statement) {
        if (statement.update() != 1) {
            throw new IllegalStateException("The register changed meanwhile");
        }
    }
}
