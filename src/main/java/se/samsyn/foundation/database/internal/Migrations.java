package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.health.StartRefused;

/** Brings the database to the version of this program. Flyway costs half a second, so one query asks first. */
final class Migrations {
    private final ServerAddress address;
    private final Secrets secrets;
    private final Keyrings keyrings;
    private final Scripts scripts;

    Migrations(ServerAddress address, Secrets secrets, Keyrings keyrings) throws IOException {
        this.address = address;
        this.secrets = secrets;
        this.keyrings = keyrings;
        this.scripts = Scripts.onClassPath();
    }

    /**
     * @param log forgotten when all is sealed that had lain readable, and before anybody believes that this is done:
     *     one that is killed does the last of it again
     */
    void apply(Connection owner, Log log) throws SQLException {
        var installation = new Installation(owner);
        UUID keys = keyrings.check(installation.keys());
        String fingerprint = scripts.fingerprint(secrets.generation());
        if (fingerprint.equals(installation.fingerprint())) {
            if (secrets.areGiven() || !Logins.areKnownTo(owner)) {
                Logins.prepare(owner, secrets);
            }
            return;
        }
        try (Statement sql = owner.createStatement()) {
            // One program at a time, when several start on the same external database.
            sql.execute("select pg_advisory_lock(hashtext('samsyn.migration'))");
            Logins.prepare(owner, secrets);
            boolean anOlderVersions = installation.hasTables();
            Rooms.inOrder().stream().filter(scripts::has).forEach(this::migrate);
            installation.remember(keys);
            new Sealing(owner, keyrings).apply();
            if (anOlderVersions) {
                log.forget();
            }
            installation.remember(fingerprint);
            sql.execute("select pg_advisory_unlock(hashtext('samsyn.migration'))");
        }
    }

    /** The write-ahead log of the server. */
    interface Log {
        void forget() throws SQLException;
    }

    private void migrate(Room room) {
        try {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .schemas(room.schema())
                    .locations("classpath:db/migration/" + room.location())
                    .placeholders(room.placeholders())
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new StartRefused(
                    StartRefused.MISCONFIGURED,
                    "The database does not fit this version, in " + room.schema() + ": " + refused.getMessage(),
                    refused);
        }
    }
}
