package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.postgresql.util.PSQLState;

/** Our database in a server of our own. The superuser is needed once, to make the owner; never after that. */
record EmbeddedDatabase(ServerAddress owner, ServerAddress superuser) {
    private static final String NAME = "samsyn";
    private static final Set<String> NOT_YET_MADE = Set.of(
            PSQLState.INVALID_PASSWORD.getState(),
            PSQLState.INVALID_AUTHORIZATION_SPECIFICATION.getState(),
            // Its name in the driver is missing: invalid_catalog_name.
            "3D000");

    static EmbeddedDatabase in(EmbeddedPostgres server, Secrets secrets) {
        return new EmbeddedDatabase(
                new ServerAddress(server.url(NAME), Secrets.OWNER, secrets.of(Secrets.OWNER)),
                new ServerAddress(server.url("postgres"), Secrets.SUPERUSER, secrets.of(Secrets.SUPERUSER)));
    }

    Connection connect() throws SQLException {
        try {
            return owner.connect();
        } catch (SQLException refused) {
            if (!NOT_YET_MADE.contains(String.valueOf(refused.getSQLState()))) {
                throw refused;
            }
            create();
            return owner.connect();
        }
    }

    /** Step by step, since a start may have died between any two of them. */
    private void create() throws SQLException {
        try (Connection connection = superuser.connect();
                Statement sql = connection.createStatement()) {
            if (isMissing(sql, "select from pg_roles where rolname = '" + Secrets.OWNER + "'")) {
                sql.execute("create role " + Secrets.OWNER + " login createrole nosuperuser nobypassrls nocreatedb");
            }
            Logins.setPassword(connection, Secrets.OWNER, owner.password());
            if (isMissing(sql, "select from pg_database where datname = '" + NAME + "'")) {
                sql.execute("create database " + NAME + " owner " + Secrets.OWNER);
            }
        }
    }

    /** The write-ahead log of before holds what was then readable. It is let go, twice since one step is kept back. */
    void forgetLog() throws SQLException {
        try (Connection connection = superuser.connect();
                Statement sql = connection.createStatement()) {
            for (int time = 0; time < 2; time++) {
                sql.execute("select pg_switch_wal()");
                sql.execute("checkpoint");
            }
        }
    }

    static boolean isMissing(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return !rows.next();
        }
    }
}
