package se.samsyn.foundation.organisation.internal;

import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.CommonTransaction;

/** Writes what was entered wrongly, or is no longer so. Whose a unit is, and who somebody is, cannot be put right. */
final class CorrectionStore {
    private static final String PERSON = "update organisation.person set name = :name, email = :email where id = :id";

    private static final String SCHOOL = """
            update organisation.unit
               set name = :name, district_id = :district, phone = :phone, opens = :opens, closes = :closes,
                   closes_before_holiday = :closesBeforeHoliday, open_on_squeeze_days = :openOnSqueezeDays,
                   ownership = :ownership, unit_code = :unitCode, copy_function = :copyFunction, cosigns = :cosigns,
                   many_districts = :manyDistricts
             where id = :id and authority_id = :authority and kind = 'school'
            """;

    private static final String UNIT = """
            update organisation.unit
               set name = :name, district_id = :district, phone = :phone, opens = :opens, closes = :closes,
                   closes_before_holiday = :closesBeforeHoliday, open_on_squeeze_days = :openOnSqueezeDays,
                   out_of_hours_unit = :night, out_of_hours_mandate = :mandate, out_of_hours_decided_on = :decided
             where id = :id and authority_id = :authority and kind = :kind
            """;

    private static final String MUNICIPALITY = "update organisation.municipality set name = :name where id = :id";

    private static final String AUTHORITY = "update organisation.authority set name = :name where id = :id";

    private static final String DISTRICT = "update organisation.district set name = :name where id = :id";

    private static final String NO_FORMS = "delete from organisation.school_form where unit_id = :id";

    private static final String FORM = "insert into organisation.school_form (unit_id, form) values (:id, :form)";

    private static final String ASSIGNMENT = """
            update organisation.assignment set phone = :phone, valid_to = :to, qualified = :qualified
             where id = :id and (valid_to is null or valid_to >= :today)
            """;

    private static final String AREA = """
            update organisation.postal_area set valid_to = :to
             where postal_code = :code and street = :street and side = :side and first_number = :first
               and district_id = :district and valid_from = :from
            """;

    private CorrectionStore() {}

    static void correct(CommonTransaction tx, Entry entry) {
        switch (entry) {
            case Person person ->
                once(tx.sql(PERSON)
                        .param("id", person.id().value())
                        .param("name", person.name())
                        .param("email", person.email()));
            case NewUnit unit -> {
                if (unit.school() == null) {
                    correctUnit(tx, unit);
                } else {
                    correctSchool(tx, unit);
                }
            }
            case Municipality municipality -> rename(tx, MUNICIPALITY, municipality.id(), municipality.name());
            case Authority authority -> rename(tx, AUTHORITY, authority.id().value(), authority.name());
            case District district -> rename(tx, DISTRICT, district.id().value(), district.name());
            case Appointment appointment ->
                once(tx.sql(ASSIGNMENT)
                        .param("id", appointment.id().value())
                        .param("phone", appointment.phone())
                        .param("to", appointment.period().to())
                        .param("qualified", appointment.qualified())
                        .param("today", Dates.localDate(tx.now())));
            case PostalArea area -> once(EntryStore.area(tx.sql(AREA), area));
            default -> throw new IllegalArgumentException("Cannot be put right: " + entry.getClass());
        }
    }

    private static void rename(CommonTransaction tx, String sql, UUID id, String name) {
        once(tx.sql(sql).param("id", id).param("name", name));
    }

    private static void correctUnit(CommonTransaction tx, NewUnit unit) {
        var district = unit.district();
        var night = unit.outOfHours();
        once(EntryStore.hours(tx.sql(UNIT), unit.hours())
                .param("id", unit.id().value())
                .param("authority", unit.authority().value())
                .param("kind", unit.kind().code())
                .param("name", unit.name())
                .param("district", district == null ? null : district.value())
                .param("phone", unit.phone())
                .param("night", night == null ? null : night.unit().value())
                .param("mandate", night == null ? null : night.mandate())
                .param("decided", night == null ? null : night.decided()));
    }

    private static void correctSchool(CommonTransaction tx, NewUnit unit) {
        var school = Objects.requireNonNull(unit.school());
        var district = Objects.requireNonNull(unit.district());
        once(EntryStore.hours(tx.sql(SCHOOL), unit.hours())
                .param("id", unit.id().value())
                .param("authority", unit.authority().value())
                .param("name", unit.name())
                .param("district", district.value())
                .param("phone", unit.phone())
                .param("ownership", school.ownership().code())
                .param("unitCode", school.unitCode())
                .param("copyFunction", school.copyFunction())
                .param("cosigns", school.cosigns())
                .param("manyDistricts", school.manyDistricts()));
        tx.sql(NO_FORMS).param("id", unit.id().value()).update();
        school.forms()
                .forEach(
                        form -> once(tx.sql(FORM).param("id", unit.id().value()).param("form", form.code())));
    }

    private static void once(StatementSpec statement) {
        if (statement.update() != 1) {
            throw new IllegalStateException("The register changed meanwhile");
        }
    }
}
