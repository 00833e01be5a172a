package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/**
 * What the database itself knows of the program: which scripts it has been through, and which keys it is sealed with.
 */
record Installation(Connection owner) {
    String fingerprint() throws SQLException {
        return one("samsyn.migration", "fingerprint").orElse("");
    }

    /** Whether a version of the program has been here before. */
    boolean hasTables() throws SQLException {
        try (Statement sql = owner.createStatement()) {
            return !EmbeddedDatabase.isMissing(sql, "select from pg_class where relname = 'flyway_schema_history'");
        }
    }

    Optional<UUID> keys() throws SQLException {
        return one("samsyn.keys", "installation").map(UUID::fromString);
    }

    void remember(UUID keys) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute("""
                    create schema if not exists samsyn;
                    create table if not exists samsyn.keys (
                        only_row boolean primary key default true check (only_row),
                        installation uuid not null)
                    """);
        }
        put("insert into samsyn.keys (installation) values (?::uuid) on conflict do nothing", keys.toString());
    }

    void remember(String fingerprint) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute("""
                    create table if not exists samsyn.migration (
                        only_row boolean primary key default true check (only_row),
                        fingerprint text not null,
                        applied_at timestamptz not null default now())
                    """);
        }
        put("""
                insert into samsyn.migration (fingerprint) values (?)
                on conflict (only_row) do update set fingerprint = excluded.fingerprint, applied_at = now()
                """, fingerprint);
    }

    private void put(String statement, String value) throws SQLException {
        try (PreparedStatement sql = owner.prepareStatement(statement)) {
            sql.setString(1, value);
            sql.execute();
        }
    }

    /** Empty in a database where nobody has remembered anything yet. */
    private Optional<String> one(String table, String column) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            if (EmbeddedDatabase.isMissing(sql, "select where to_regclass('" + table + "') is not null")) {
                return Optional.empty();
            }
            try (ResultSet rows = sql.executeQuery("select " + column + "::text from " + table)) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
