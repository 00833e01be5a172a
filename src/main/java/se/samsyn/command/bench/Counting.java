package se.samsyn.command.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows in the product's tables, counted past the product. */
record Counting(java.sql.Connection superuser) {
    long count(String query) throws SQLException {
        try (Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
