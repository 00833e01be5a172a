package se.samsyn.foundation.organisation.internal;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.CommonTransaction;

/** Writes what was entered wrongly, or is no longer so. Whose a school is, and who somebody is, cannot be put right. */
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
            case NewUnit school -> correctSchool(tx, school);
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
