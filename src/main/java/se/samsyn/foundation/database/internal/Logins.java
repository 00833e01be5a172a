package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import se.samsyn.foundation.shared.Domain;

/** One login for each secrecy domain. They own nothing and start with no right but to connect. */
final class Logins {
    private Logins() {}

    static void prepare(Connection owner, Secrets secrets) throws SQLException {
        String database = '"' + owner.getCatalog().replace("\"", "\"\"") + '"';
        try (Statement sql = owner.createStatement()) {
            sql.execute("revoke all on database " + database + " from public");
            sql.execute("revoke all on schema public from public");
            sql.execute("alter default privileges revoke execute on functions from public");
            for (Domain domain : Domain.values()) {
                createIfMissing(sql, domain.login());
                setPassword(owner, domain.login(), secrets.of(domain.login()));
                sql.execute("grant connect on database " + database + " to " + domain.login());
                sql.execute("alter role " + domain.login() + " in database " + database + " set search_path = "
                        + String.join(", ", Rooms.searchPath(domain)));
            }
        }
    }

    /** A dump that was put back brings no login's settings with it. */
    static boolean areKnownTo(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            return !EmbeddedDatabase.isMissing(sql, """
                    select from pg_db_role_setting
                    join pg_database on pg_database.oid = setdatabase and datname = current_database()
                    join pg_roles on pg_roles.oid = setrole and rolname = 'samsyn_school'
                    """);
        }
    }

    private static void createIfMissing(Statement sql, String login) throws SQLException {
        if (EmbeddedDatabase.isMissing(sql, "select from pg_roles where rolname = '" + login + "'")) {
            sql.execute("create role " + login + " login nosuperuser nobypassrls nocreatedb nocreaterole noinherit");
        }
    }

    /** Only a hash of the password travels, so that no server log can hold it. */
    static void setPassword(Connection connection, String login, String password) throws SQLException {
        connection.unwrap(PGConnection.class).alterUserPassword(login, password.toCharArray(), "scram-sha-256");
    }
}
