package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.health.StartRefused;

/**
 * A database that may be used: checked, and at this program's version.
 *
 * @param server set when the database is the program's own
 */
record OpenDatabase(
        ServerAddress owner, Secrets secrets, @Nullable EmbeddedPostgres server) implements AutoCloseable {
    static OpenDatabase open(DatabaseSettings settings, Keyrings keyrings) {
        try {
            var folder = DataFolder.open(settings.data());
            var secrets = Secrets.open(folder.secrets(), settings.passwords());
            return settings.external().isPresent()
                    ? external(settings.external().get(), secrets, keyrings)
                    : embedded(folder, settings.version(), secrets, keyrings);
        } catch (IOException | SQLException failed) {
            throw new StartRefused(StartRefused.UNAVAILABLE, "The database cannot be opened: " + failed, failed);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }

    private static OpenDatabase external(ServerAddress owner, Secrets secrets, Keyrings keyrings)
            throws IOException, SQLException {
        try (Connection connection = owner.connect()) {
            // On a server of one's own its log is its operator's.
            bringUp(connection, owner, secrets, keyrings, () -> {});
        }
        return new OpenDatabase(owner, secrets, null);
    }

    private static OpenDatabase embedded(DataFolder folder, String version, Secrets secrets, Keyrings keyrings)
            throws IOException, SQLException {
        var server = EmbeddedPostgres.start(folder, version, secrets);
        try {
            var database = EmbeddedDatabase.in(server, secrets);
            try (Connection connection = database.connect()) {
                bringUp(connection, database.owner(), secrets, keyrings, database::forgetLog);
            }
            return new OpenDatabase(database.owner(), secrets, server);
        } catch (IOException | SQLException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    private static void bringUp(
            Connection connection, ServerAddress owner, Secrets secrets, Keyrings keyrings, Migrations.Log log)
            throws IOException, SQLException {
        ServerCheck.pass(connection);
        new Migrations(owner, secrets, keyrings).apply(connection, log);
    }
}
