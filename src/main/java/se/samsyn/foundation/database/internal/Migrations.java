package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.util.PSQLState;

/** Brings the database to the version of this program. Flyway costs half a second, so one query asks first. */
final class Migrations {
    private final ServerAddress address;
    private final Secrets secrets;
    private final Scripts scripts;

    Migrations(ServerAddress address, Secrets secrets) throws IOException {
        this.address = address;
        this.secrets = secrets;
        this.scripts = Scripts.onClassPath();
    }

    void apply(Connection owner) throws SQLException {
        String fingerprint = scripts.fingerprint(secrets.generation());
        if (fingerprint.equals(applied(owner))) {
            if (secrets.areGiven()) {
                Logins.prepare(owner, secrets);
            }
            return;
        }
        try (Statement sql = owner.createStatement()) {
            // One program at a time, when several start on the same external database.
            sql.execute("select pg_advisory_lock(hashtext('samsyn.migration'))");
            Logins.prepare(owner, secrets);
            Rooms.inOrder().stream().filter(scripts::has).forEach(this::migrate);
            remember(owner, fingerprint);
            sql.execute("select pg_advisory_unlock(hashtext('samsyn.migration'))");
        }
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

    private static String applied(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet rows = sql.executeQuery("select fingerprint from samsyn.migration")) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException refused) {
            if (PSQLState.UNDEFINED_TABLE.getState().equals(refused.getSQLState())) {
                return "";
            }
            throw refused;
        }
    }

    private static void remember(Connection owner, String fingerprint) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute("""
                    create schema if not exists samsyn;
                    create table if not exists samsyn.migration (
                        only_row boolean primary key default true check (only_row),
                        fingerprint text not null,
                        applied_at timestamptz not null default now())
                    """);
        }
        try (PreparedStatement sql = owner.prepareStatement("""
                insert into samsyn.migration (fingerprint) values (?)
                on conflict (only_row) do update set fingerprint = excluded.fingerprint, applied_at = now()
                """)) {
            sql.setString(1, fingerprint);
            sql.execute();
        }
    }
}
