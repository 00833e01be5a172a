package se.samsyn.foundation.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.TestDatabase;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.organisation.StreetSide;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.wall.Role;

/** What the database allows is what the program knows, word for word. */
class OrganisationChecksTests {
    private static final Pattern WORD = Pattern.compile("'([A-Za-z_]+)'::text");
    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.databases().owner());

    @Test
    void everyKindHasTheSameNameInBothPlaces() {
        assertThat(allowed("authority_kind")).isEqualTo(codes(AuthorityKind.values(), AuthorityKind::code));
        assertThat(allowed("unit_kind")).isEqualTo(codes(UnitKind.values(), UnitKind::code));
        assertThat(allowed("unit_ownership")).isEqualTo(codes(Ownership.values(), Ownership::code));
        assertThat(allowed("school_form_form")).isEqualTo(codes(SchoolForm.values(), SchoolForm::code));
        assertThat(allowed("postal_area_side")).isEqualTo(codes(StreetSide.values(), StreetSide::code));
        assertThat(allowed("delegation_power")).isEqualTo(codes(Power.values(), Power::code));
    }

    @Test
    void everyRoleOfAFunctionIsOneThatTheWallKnows() {
        var roles = codes(Role.values(), Role::name);
        roles.remove(Role.SYSTEM.name());
        assertThat(allowed("function_role")).isEqualTo(roles);
    }

    @Test
    void functionsSideIsTheSideOfItsRole() {
        var mismatched = jdbc.sql("select role, domain from organisation.function")
                .query((row, n) -> Role.valueOf(row.getString("role"))
                        .belongsTo(se.samsyn.foundation.shared.Domain.valueOf(
                                row.getString("domain").toUpperCase(java.util.Locale.ROOT))))
                .list();
        assertThat(mismatched).isNotEmpty().doesNotContain(false);
    }

    private Set<String> allowed(String constraint) {
        var definition = jdbc.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
                .param(constraint)
                .query(String.class)
                .single();
        return WORD.matcher(definition).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static <E> Set<String> codes(E[] values, java.util.function.Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toSet());
    }
}
