package se.samsyn.foundation.organisation.internal;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.DefaultIntake;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.wall.CommonTransaction;

/** Writes entries. */
final class EntryStore {
    private static final String MUNICIPALITY = """
            insert into organisation.municipality (id, code, name) values (:id, :code, :name)
            """;

    private static final String AUTHORITY = """
            insert into organisation.authority (id, kind, name, valid_from, valid_to)
            values (:id, :kind, :name, :from, :to)
            """;

    private static final String DISTRICT = """
            insert into organisation.district (id, municipality_id, name, board_id, valid_from, valid_to)
            values (:id, :municipality, :name, :board, :from, :to)
            """;

    private static final String POSTAL_AREA = """
            insert into organisation.postal_area (postal_code, street, side, first_number, last_number, district_id,
                                                  valid_from, valid_to)
            values (:code, :street, :side, :first, :last, :district, :from, :to)
            """;

    private static final String UNIT = """
            insert into organisation.unit (id, authority_id, district_id, kind, name, phone, opens, closes,
                                           closes_before_holiday, open_on_squeeze_days, ownership, unit_code,
                                           out_of_hours_unit, out_of_hours_mandate, out_of_hours_decided_on,
                                           copy_function, cosigns, many_districts)
            values (:id, :authority, :district, :kind, :name, :phone, :opens, :closes, :closesBeforeHoliday,
                    :openOnSqueezeDays, :ownership, :unitCode, :night, :mandate, :decided, :copyFunction, :cosigns,
                    :manyDistricts)
            """;

    private static final String SCHOOL_FORM = """
            insert into organisation.school_form (unit_id, form) values (:unit, :form)
            """;

    private static final String DEFAULT_INTAKE = """
            update organisation.municipality set default_intake_unit = :unit where id = :municipality
            """;

    private static final String PERSON = """
            insert into organisation.person (id, name, email) values (:id, :name, :email)
            """;

    /** The side of the assignment is the unit's; a function of the other side breaks assignment_function_side. */
    private static final String APPOINTMENT = """
            insert into organisation.assignment (id, person_id, unit_id, function_code, domain, phone, valid_from,
                                                 valid_to, qualified)
            select :id, :person, u.id, :function, u.domain, :phone, :from, :to, :qualified
              from organisation.unit u
             where u.id = :unit
            """;

    private static final String DELEGATION = """
            insert into organisation.delegation (id, authority_id, function_code, power, point, requires_qualified,
                                                 valid_from, valid_to)
            values (:id, :authority, :function, :power, :point, :requiresQualified, :from, :to)
            """;

    private static final String LOCAL_TEXT = """
            insert into organisation.local_text (kind, language, body) values (:kind, :language, :body)
            on conflict (kind, language) do update set body = excluded.body
            """;

    private static final String NO_LOCAL_TEXT = """
            delete from organisation.local_text where kind = :kind and language = :language and body <> :body
            """;

    void enter(CommonTransaction tx, Entry entry) {
        switch (entry) {
            case Municipality municipality ->
                once(tx.sql(MUNICIPALITY)
                        .param("id", municipality.id())
                        .param("code", municipality.code())
                        .param("name", municipality.name()));
            case Authority authority ->
                once(dated(
                        tx.sql(AUTHORITY)
                                .param("id", authority.id().value())
                                .param("kind", authority.kind().code())
                                .param("name", authority.name()),
                        authority.period()));
            case District district -> enterDistrict(tx, district);
            case PostalArea area ->
                once(area(tx.sql(POSTAL_AREA), area)
                        .param("last", area.numbers().last()));
            case NewUnit unit -> enterUnit(tx, unit);
            case DefaultIntake intake ->
                once(tx.sql(DEFAULT_INTAKE)
                        .param("municipality", intake.municipality())
                        .param("unit", intake.unit().value()));
            case Person person ->
                once(tx.sql(PERSON)
                        .param("id", person.id().value())
                        .param("name", person.name())
                        .param("email", person.email()));
            case Appointment appointment -> once(appointment(tx, APPOINTMENT, appointment));
            case Delegation delegation -> enterDelegation(tx, delegation);
            case LocalText text -> enterText(tx, text);
        }
    }

    /** @return false when the person already has that function there during a part of the time */
    boolean appoint(CommonTransaction tx, Appointment appointment) {
        return appointment(tx, APPOINTMENT + " on conflict on constraint assignment_once do nothing", appointment)
                        .update()
                == 1;
    }

    private static StatementSpec appointment(CommonTransaction tx, String sql, Appointment appointment) {
        return dated(
                tx.sql(sql)
                        .param("id", appointment.id().value())
                        .param("person", appointment.person().value())
                        .param("unit", appointment.unit().value())
                        .param("function", appointment.function())
                        .param("phone", appointment.phone())
                        .param("qualified", appointment.qualified()),
                appointment.period());
    }

    private static void enterDistrict(CommonTransaction tx, District district) {
        once(dated(
                tx.sql(DISTRICT)
                        .param("id", district.id().value())
                        .param("municipality", district.municipality())
                        .param("name", district.name())
                        .param("board", district.board().value()),
                district.period()));
    }

    private static void enterUnit(CommonTransaction tx, NewUnit unit) {
        var school = unit.school();
        var night = unit.outOfHours();
        once(hours(tx.sql(UNIT), unit.hours())
                .param("id", unit.id().value())
                .param("authority", unit.authority().value())
                .param(
                        "district",
                        unit.district() == null ? null : unit.district().value())
                .param("kind", unit.kind().code())
                .param("name", unit.name())
                .param("phone", unit.phone())
                .param("ownership", school == null ? null : school.ownership().code())
                .param("unitCode", school == null ? null : school.unitCode())
                .param("copyFunction", school == null ? null : school.copyFunction())
                .param("cosigns", school != null && school.cosigns())
                .param("manyDistricts", school != null && school.manyDistricts())
                .param("night", night == null ? null : night.unit().value())
                .param("mandate", night == null ? null : night.mandate())
                .param("decided", night == null ? null : night.decided()));
        if (school != null) {
            school.forms()
                    .forEach(form -> once(
                            tx.sql(SCHOOL_FORM).param("unit", unit.id().value()).param("form", form.code())));
        }
    }

    /** Without words of its own the municipality has Samsyn's. */
    private static void enterText(CommonTransaction tx, LocalText text) {
        once(tx.sql(text.body().isEmpty() ? NO_LOCAL_TEXT : LOCAL_TEXT)
                .param("kind", text.kind().code())
                .param("language", text.language())
                .param("body", text.body()));
    }

    private static void enterDelegation(CommonTransaction tx, Delegation delegation) {
        once(dated(
                tx.sql(DELEGATION)
                        .param("id", delegation.id())
                        .param("authority", delegation.authority().value())
                        .param("function", delegation.function())
                        .param("power", delegation.power().code())
                        .param("point", delegation.point())
                        .param("requiresQualified", delegation.requiresQualified()),
                delegation.period()));
    }

    /** All that tells it from others, and its days. */
    static StatementSpec area(StatementSpec statement, PostalArea area) {
        return dated(
                statement
                        .param("code", area.code())
                        .param("street", area.street())
                        .param("side", area.numbers().side().code())
                        .param("first", area.numbers().first())
                        .param("district", area.district().value()),
                area.period());
    }

    static StatementSpec hours(StatementSpec statement, @org.jspecify.annotations.Nullable OpeningHours hours) {
        return statement
                .param("opens", hours == null ? null : hours.opens())
                .param("closes", hours == null ? null : hours.closes())
                .param("closesBeforeHoliday", hours == null ? null : hours.closesBeforeHoliday())
                .param("openOnSqueezeDays", hours == null || hours.openOnSqueezeDays());
    }

    private static StatementSpec dated(StatementSpec statement, Period period) {
        return statement.param("from", period.from()).param("to", period.to());
    }

    private static void once(StatementSpec statement) {
        int rows = statement.update();
        if (rows != 1) {
            throw new IllegalStateException("An entry refers to something that is not in the register");
        }
    }
}
