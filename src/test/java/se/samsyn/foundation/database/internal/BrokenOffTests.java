package se.samsyn.foundation.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samsyn.FolderSearch;
import se.samsyn.foundation.encryption.internal.TestKeys;

/** An older database is sealed in place, and is broken off before each statement of that in turn. */
class BrokenOffTests {
    private static final Path FOLDER = Path.of("target/broken-off-data");
    private static final String WORDS = "Blåmärken på båda armarna";

    @Test
    void whatIsBrokenOffAnywhereGoesOnAndLeavesNothingReadable() throws IOException, SQLException {
        OlderDatabase.in("broken-off-data", "/upgrade/first-version.copy");
        assertThat(FolderSearch.holding(FOLDER.resolve("pg"), WORDS)).isNotEmpty();
        var data = DataFolder.open(FOLDER);
        var secrets = Secrets.open(data.secrets(), Map.of());
        try (var server = EmbeddedPostgres.start(data, TestServer.version(), secrets);
                var keys = TestKeys.of(FOLDER)) {
            var database = EmbeddedDatabase.in(server, secrets);
            var migrations = new Migrations(database.owner(), secrets, keys.keyrings());
            try (var line = new Line(database.connect(), "no force row level security", 1)) {
                assertThatThrownBy(() -> migrations.apply(line.connection(), database::forgetLog))
                        .isInstanceOf(SQLException.class);
            }

            int times = 0;
            while (!isSealed(database, keys, times + 1)) {
                times++;
            }
            assertThat(times).as("how often it was broken off").isGreaterThan(20);

            try (Connection connection = database.connect()) {
                migrations.apply(connection, database::forgetLog);
            }
        }
        assertThat(FolderSearch.holding(FOLDER.resolve("pg"), WORDS)).isEmpty();
    }

    private static boolean isSealed(EmbeddedDatabase database, TestKeys keys, int statements)
            throws IOException, SQLException {
        try (var line = new Line(database.connect(), "", statements)) {
            new Sealing(line.connection(), keys.keyrings()).apply();
            return true;
        } catch (BrokenOff expected) {
            return false;
        }
    }

    /** What everything after it meets: the server rolls back what was begun. */
    private static final class BrokenOff extends SQLException {
        private static final long serialVersionUID = 1;
    }

    /** A line to the server that breaks before a statement with these words is sent for the so-manieth time. */
    private static final class Line implements AutoCloseable {
        private final Connection real;
        private final String words;
        private int left;

        Line(Connection real, String words, int times) {
            this.real = real;
            this.words = words;
            this.left = times;
        }

        Connection connection() {
            return proxy(Connection.class, real, "");
        }

        private <T> T proxy(Class<T> type, Object target, String sql) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, values) -> answer(method, target, values, sql)));
        }

        private Object answer(Method method, Object target, Object[] values, String sql) throws Throwable {
            String sent = values != null && values[0] instanceof String text ? text : sql;
            if (method.getName().startsWith("execute") && sent.contains(words)
                    || method.getName().equals("commit")) {
                breakInTime();
            }
            try {
                return switch (method.invoke(target, values)) {
                    case PreparedStatement statement -> proxy(PreparedStatement.class, statement, sent);
                    case Statement statement -> proxy(Statement.class, statement, sent);
                    case null -> null;
                    case Object other -> other;
                };
            } catch (InvocationTargetException failed) {
                throw left < 0 ? new BrokenOff() : failed.getTargetException();
            }
        }

        private void breakInTime() throws SQLException {
            left--;
            if (left == 0) {
                left = -1;
                real.abort(Runnable::run);
                throw new BrokenOff();
            }
        }

        @Override
        public void close() throws SQLException {
            real.close();
        }
    }
}
