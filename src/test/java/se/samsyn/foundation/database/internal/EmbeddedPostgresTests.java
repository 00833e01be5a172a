package se.samsyn.foundation.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.health.StartRefused;

class EmbeddedPostgresTests {
    private Path folder;

    @BeforeEach
    void newFolder() {
        folder = TestServer.preparedFolder("lifecycle-data");
    }

    @AfterEach
    void nothingOfItRuns() throws IOException {
        Orphans.stop(folder.toRealPath().resolve("pg"));
    }

    @Test
    void folderInUseIsRefusedAndTakenOverOnceItsProgramIsKilled() throws IOException {
        var other = OtherProgram.on(folder);
        assertThatThrownBy(() -> TestServer.open(folder))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.getExitCode()).isEqualTo(StartRefused.IN_USE))
                .hasMessageContaining("Another Samsyn");
        other.kill();
        assertThat(other.server().isAlive())
                .as("the server outlives its program")
                .isTrue();

        try (var database = TestServer.open(folder)) {
            assertThat(other.server().isAlive()).isFalse();
            assertThat(query(database, "select count(*) from samsyn.migration")).isEqualTo("1");
        }
    }

    @Test
    void serverThatDiesWhileTheProgramLivesIsStartedAgainWhereThePoolsLookForIt() {
        try (var database = TestServer.open(folder)) {
            var first = database.server().process();
            first.destroyForcibly();

            await(() -> !database.server().process().equals(first));
            assertThat(query(database, "select count(*) from samsyn.migration")).isEqualTo("1");
        }
    }

    @Test
    void stopEndsTheServerWithinFiveSecondsThoughATransactionIsOpen() throws SQLException {
        var database = TestServer.open(folder);
        var server = database.server().process();
        try (var connection = database.owner().connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table samsyn.migration");
            long before = System.nanoTime();
            database.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(server.isAlive()).isFalse();
        assertThat(ProcessHandle.allProcesses().filter(process -> Postmaster.serves(process, cluster())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync = off", "full_page_writes = off", "synchronous_commit = off"})
    void serverThatCouldLoseACommitIsRefused(String setting) throws IOException {
        Files.writeString(cluster().resolve("postgresql.auto.conf"), setting + "\n");

        assertThatThrownBy(() -> TestServer.open(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(setting.replace("=", "is"));
        assertThat(ProcessHandle.allProcesses().filter(process -> Postmaster.serves(process, cluster())))
                .as("the refused server is stopped")
                .isEmpty();
    }

    @Test
    void loginThatGivesUpDurabilityIsRefused() {
        try (var database = TestServer.open(folder)) {
            JdbcClient.create(database.owner().dataSource())
                    .sql("alter role samsyn_school set synchronous_commit = off")
                    .update();
        }

        assertThatThrownBy(() -> TestServer.open(folder)).hasMessageContaining("samsyn_school has synchronous_commit");
    }

    @Test
    void nobodyElseCanReadTheSecretsAndNobodyEntersWithoutOne() throws IOException {
        try (var database = TestServer.open(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            for (String login : new String[] {"postgres", "samsyn_owner", "samsyn_school"}) {
                var stranger = new ServerAddress(database.owner().url(), login, "guessed");
                assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void secondStartFindsTheSameDatabaseAndAsksFlywayNothing() {
        String first;
        try (var database = TestServer.open(folder)) {
            first = query(database, "select applied_at from samsyn.migration");
        }
        try (var database = TestServer.open(folder)) {
            assertThat(query(database, "select applied_at from samsyn.migration"))
                    .isEqualTo(first);
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private Path cluster() {
        try {
            return folder.toRealPath().resolve("pg");
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String query(OpenDatabase database, String sql) {
        return JdbcClient.create(database.owner().dataSource())
                .sql(sql)
                .query(String.class)
                .single();
    }
}
