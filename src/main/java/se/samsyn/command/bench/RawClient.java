package se.samsyn.command.bench;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Sends a script with nothing around it: plain JDBC, one connection for each login as the product has, statements
 * prepared in the server, every row read.
 */
final class RawClient implements AutoCloseable {
    private final Server server;
    private final Map<String, java.sql.Connection> connections = new HashMap<>();
    private final Map<Logged, PreparedStatement> prepared = new HashMap<>();

    RawClient(Server server) {
        this.server = server;
    }

    /** @param passwords by login */
    record Server(String url, Map<String, String> passwords) {
        java.sql.Connection connect(String login) throws SQLException {
            var properties = new Properties();
            properties.setProperty("user", login);
            properties.setProperty("password", String.valueOf(passwords.get(login)));
            properties.setProperty("stringtype", "unspecified");
            return DriverManager.getConnection(url, properties);
        }
    }

    void run(Script script, Map<String, String> values) throws SQLException {
        for (Logged statement : script.statements()) {
            java.sql.Connection connection = connection(statement.login());
            if (statement.begins()) {
                connection.setAutoCommit(false);
            } else if (statement.commits()) {
                connection.commit();
                connection.setAutoCommit(true);
            } else {
                run(connection, statement, values);
            }
        }
    }

    private void run(java.sql.Connection connection, Logged statement, Map<String, String> values) throws SQLException {
        PreparedStatement ready = prepared.get(statement);
        if (ready == null) {
            ready = connection.prepareStatement(
                    statement.sql().replace("?", "??").replaceAll("\\$\\d+", "?"));
            prepared.put(statement, ready);
        }
        List<@Nullable String> parameters = statement.parameters();
        for (int place = 0; place < parameters.size(); place++) {
            ready.setString(place + 1, Script.filled(parameters.get(place), values));
        }
        if (ready.execute()) {
            try (ResultSet rows = ready.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }

    private java.sql.Connection connection(String login) throws SQLException {
        java.sql.Connection known = connections.get(login);
        if (known == null) {
            known = server.connect(login);
            connections.put(login, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (java.sql.Connection connection : connections.values()) {
            connection.close();
        }
    }
}
