package se.samsyn.foundation.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.TestDatabase;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.shared.Domain;

class LoginsTests {
    private final Databases databases = TestDatabase.databases();

    @ParameterizedTest
    @EnumSource
    void everyDomainHasItsOwnLoginWithNoRightBeyondItsGrants(Domain domain) {
        var rights = as(domain).sql("""
                select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as strong,
                       exists (select from pg_auth_members where member = pg_roles.oid) as member
                  from pg_roles where rolname = current_user
                """).query().singleRow();

        assertThat(rights)
                .containsEntry("rolname", domain.login())
                .containsEntry("strong", false)
                .containsEntry("member", false);
    }

    @ParameterizedTest
    @EnumSource
    void noLoginCanMakeATableNotEvenATemporaryOne(Domain domain) {
        assertThatThrownBy(() -> as(domain).sql("create table public.x ()").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> as(domain).sql("create temporary table x ()").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @EnumSource
    void everyDomainFindsItsOwnCopiesWithoutNamingThem(Domain domain) {
        String path = as(domain).sql("show search_path").query(String.class).single();

        assertThat(path.split(", "))
                .contains(domain.code() + "_access", domain.code() + "_duty")
                .allMatch(schema -> schema.startsWith(domain.code() + "_"));
    }

    @Test
    void ownerOfTheTablesIsNoSuperuser() {
        assertThat(JdbcClient.create(databases.owner())
                        .sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void everyScriptBelongsToARoom() throws Exception {
        var locations = Rooms.inOrder().stream().map(Room::location).distinct().toList();

        assertThat(Scripts.onClassPath().byPath().keySet())
                .as("a script that no line of Rooms names is never run")
                .allMatch(path -> locations.contains(path.substring(0, path.lastIndexOf('/'))));
    }

    private JdbcClient as(Domain domain) {
        return JdbcClient.create(databases.pool(domain));
    }
}
