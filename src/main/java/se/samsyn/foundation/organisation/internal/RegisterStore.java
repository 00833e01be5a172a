package se.samsyn.foundation.organisation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Contact;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.DistrictId;
import se.samsyn.foundation.organisation.HouseNumbers;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.organisation.Succession;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.Role;

/** Reads the whole register. */
final class RegisterStore {
    private static final String MUNICIPALITIES = "select id, code, name from organisation.municipality order by code";

    private static final String AUTHORITIES = "select id, kind, name, valid_from, valid_to from organisation.authority";

    private static final String DISTRICTS =
            "select id, municipality_id, name, board_id, valid_from, valid_to from organisation.district";

    private static final String SUCCESSIONS =
            "select from_district, to_district, on_date from organisation.district_succession";

    private static final String POSTAL_AREAS = """
            select postal_code, street, side, first_number, last_number, district_id, valid_from, valid_to
              from organisation.postal_area
            """;

    private static final String FUNCTIONS = "select code, role from organisation.function";

    /** A unit that nobody can reach is not ready to be shown to anybody. */
    private static final String UNITS = """
            select id, authority_id, district_id, kind, name, phone, opens, closes, closes_before_holiday,
                   open_on_squeeze_days, active, ownership, unit_code, out_of_hours_unit, out_of_hours_mandate,
                   out_of_hours_decided_on, copy_function, cosigns, many_districts,
                   (select coalesce(string_agg(form, ','), '') from organisation.school_form where unit_id = id) forms
              from organisation.unit
             where phone is not null and opens is not null and closes is not null
            """;

    private static final String ASSIGNMENTS = """
            select a.id, a.person_id, p.name, a.unit_id, a.function_code, f.role, a.phone, a.valid_from, a.valid_to,
                   a.qualified
              from organisation.assignment a
              join organisation.person p on p.id = a.person_id
              join organisation.function f on f.code = a.function_code
            """;

    private static final String PEOPLE = "select id, name, email from organisation.person";

    private static final String DELEGATIONS = """
            select id, authority_id, function_code, power, point, requires_qualified, valid_from, valid_to
              from organisation.delegation
            """;

    private static final String DEFAULT_INTAKES = """
            select default_intake_unit from organisation.municipality where default_intake_unit is not null order by code
            """;

    private static final String LOCAL_TEXTS = "select kind, language, body from organisation.local_text";

    Register read(CommonTransaction tx) {
        return new Register(
                all(
                        tx,
                        MUNICIPALITIES,
                        (row, n) -> new Municipality(uuid(row, "id"), row.getString("code"), row.getString("name"))),
                all(tx, AUTHORITIES, RegisterStore::authority),
                all(tx, DISTRICTS, RegisterStore::district),
                all(tx, SUCCESSIONS, RegisterStore::succession),
                all(tx, POSTAL_AREAS, RegisterStore::postalArea),
                all(tx, FUNCTIONS, (row, n) -> function(row, "code")),
                all(tx, UNITS, RegisterStore::unit),
                all(tx, ASSIGNMENTS, RegisterStore::assignment),
                all(tx, DELEGATIONS, RegisterStore::delegation),
                all(tx, DEFAULT_INTAKES, (row, n) -> new UnitId(uuid(row, "default_intake_unit"))),
                all(
                        tx,
                        LOCAL_TEXTS,
                        (row, n) -> new LocalText(
                                code(LocalText.Kind.class, row, "kind"),
                                row.getString("language"),
                                row.getString("body"))));
    }

    List<Person> people(CommonTransaction tx) {
        return all(
                tx,
                PEOPLE,
                (row, n) -> new Person(new PersonId(uuid(row, "id")), row.getString("name"), row.getString("email")));
    }

    private static <T> List<T> all(CommonTransaction tx, String sql, RowMapper<T> mapper) {
        return tx.sql(sql).query(mapper).list();
    }

    private static Authority authority(ResultSet row, int n) throws SQLException {
        return new Authority(
                new AuthorityId(uuid(row, "id")),
                code(AuthorityKind.class, row, "kind"),
                row.getString("name"),
                period(row));
    }

    private static District district(ResultSet row, int n) throws SQLException {
        return new District(
                new DistrictId(uuid(row, "id")),
                uuid(row, "municipality_id"),
                row.getString("name"),
                new AuthorityId(uuid(row, "board_id")),
                period(row));
    }

    private static Succession succession(ResultSet row, int n) throws SQLException {
        return new Succession(
                new DistrictId(uuid(row, "from_district")),
                new DistrictId(uuid(row, "to_district")),
                row.getObject("on_date", LocalDate.class));
    }

    private static PostalArea postalArea(ResultSet row, int n) throws SQLException {
        return new PostalArea(
                row.getString("postal_code"),
                row.getString("street"),
                new HouseNumbers(
                        row.getInt("first_number"),
                        row.getObject("last_number", Integer.class),
                        code(StreetSide.class, row, "side")),
                new DistrictId(uuid(row, "district_id")),
                period(row));
    }

    private static Unit unit(ResultSet row, int n) throws SQLException {
        var district = row.getObject("district_id", UUID.class);
        var night = row.getObject("out_of_hours_unit", UUID.class);
        return new Unit(
                new UnitId(uuid(row, "id")),
                new AuthorityId(uuid(row, "authority_id")),
                district == null ? null : new DistrictId(district),
                code(UnitKind.class, row, "kind"),
                row.getString("name"),
                row.getString("phone"),
                hours(row),
                row.getBoolean("active"),
                school(row),
                night == null
                        ? null
                        : new OutOfHours(
                                new UnitId(night),
                                row.getString("out_of_hours_mandate"),
                                row.getObject("out_of_hours_decided_on", LocalDate.class)),
                new Contact(row.getString("name"), null, row.getString("phone")));
    }

    private static OpeningHours hours(ResultSet row) throws SQLException {
        var closes = row.getObject("closes", LocalTime.class);
        var beforeHoliday = row.getObject("closes_before_holiday", LocalTime.class);
        return new OpeningHours(
                row.getObject("opens", LocalTime.class),
                closes,
                beforeHoliday == null ? closes : beforeHoliday,
                row.getBoolean("open_on_squeeze_days"));
    }

    private static @Nullable SchoolProfile school(ResultSet row) throws SQLException {
        if (row.getString("ownership") == null) {
            return null;
        }
        return new SchoolProfile(
                code(Ownership.class, row, "ownership"),
                row.getString("unit_code"),
                forms(row.getString("forms")),
                row.getString("copy_function"),
                row.getBoolean("cosigns"),
                row.getBoolean("many_districts"));
    }

    private static Set<SchoolForm> forms(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> SchoolForm.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Assignment assignment(ResultSet row, int n) throws SQLException {
        return new Assignment(
                new AssignmentId(uuid(row, "id")),
                new PersonId(uuid(row, "person_id")),
                row.getString("name"),
                new UnitId(uuid(row, "unit_id")),
                function(row, "function_code"),
                row.getString("phone"),
                period(row),
                row.getBoolean("qualified"));
    }

    private static Delegation delegation(ResultSet row, int n) throws SQLException {
        return new Delegation(
                uuid(row, "id"),
                new AuthorityId(uuid(row, "authority_id")),
                row.getString("function_code"),
                code(Power.class, row, "power"),
                row.getString("point"),
                row.getBoolean("requires_qualified"),
                period(row));
    }

    private static StaffFunction function(ResultSet row, String column) throws SQLException {
        return new StaffFunction(row.getString(column), Role.valueOf(row.getString("role")));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static <E extends Enum<E>> E code(Class<E> type, ResultSet row, String column) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }
}
