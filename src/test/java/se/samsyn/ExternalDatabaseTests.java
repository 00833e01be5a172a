package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Visitor;
import se.samsyn.command.client.Writing;
import se.samsyn.foundation.database.internal.DebianServer;

/** The program on a database of the operator's own: Debian's PostgreSQL, and an owner that may create roles. */
class ExternalDatabaseTests {
    private static final Path DATA = Path.of("target/external-data");
    private static final Path SERVER = Path.of("target/debian-server");

    private static DebianServer server;

    @BeforeAll
    static void serverOfTheOperator() throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(DATA);
        server = DebianServer.running(SERVER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void reportReachesItsUnitAndASecondStartFindsItThere() throws IOException, SQLException {
        String report;
        try (var program = start(Map.of())) {
            report = reported(port(program));
            assertThat(number("select count(*) from intake.report where id = '" + report + "'"))
                    .isEqualTo(1);
        }
        try (var program = start(Map.of());
                var browser = new Connection(port(program))) {
            Visitor teacher = Visitor.logIn(port(program), "Maja Mönsterlund");
            assertThat(teacher.get(browser, "/anmal/" + report + "/mottagen").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void loginsHaveSecretsThatOnlyTheOperatorCanReadOrThoseThatTheOperatorGives() throws IOException, SQLException {
        start(Map.of()).close();
        assertThat(Files.getPosixFilePermissions(DATA.resolve("secrets")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(number("""
                        select count(*) from pg_roles where rolname like 'samsyn%'
                           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                        """)).as("none of the three has more than its grants").isZero();

        Map<String, Object> given = Map.of(
                "samsyn.db.school.password", "given-1",
                "samsyn.db.social.password", "given-2",
                "samsyn.db.common.password", "given-3");
        try (var program = start(given)) {
            assertThat(reported(port(program)))
                    .as("pages are answered with those")
                    .isNotEmpty();
        }
        start(Map.of()).close();
    }

    private static ConfigurableApplicationContext start(Map<String, Object> more) {
        return new SpringApplicationBuilder(SamsynApplication.class)
                .properties(server.properties())
                .properties(more)
                .run("--server.port=0", "--samsyn.data=" + DATA, "--samsyn.example=true");
    }

    private static int port(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String reported(int port) throws IOException {
        Visitor teacher = Visitor.logIn(port, "Maja Mönsterlund");
        try (var browser = new Connection(port)) {
            String report = new Writing(browser, teacher).draft("Påhittad oro", "");
            assertThat(teacher.post(browser, "/anmal/" + report + "/kontrollera", Map.of())
                            .location())
                    .endsWith("/mottagen");
            return report;
        }
    }

    private static long number(String query) throws SQLException {
        try (var connection = server.looking();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
