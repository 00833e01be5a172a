package se.samsyn.foundation.database.internal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database and the login that owns what is in it. */
record ServerAddress(String url, String user, String password) {
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
