package se.samsyn.foundation.database.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.springframework.jdbc.datasource.AbstractDataSource;
import se.samsyn.foundation.shared.Domain;

/** A domain's connections. The first one that is asked for waits until the database is open. */
final class DomainPool extends AbstractDataSource implements AutoCloseable {
    /** Long enough for a queue, short enough that a teacher is told which number to ring instead of waiting. */
    private static final long BORROWING_MILLIS = 3000;

    /** A connection that has been still is asked whether it lives; a frozen server must not use up the time above. */
    private static final long SIGN_OF_LIFE_MILLIS = 1000;

    private final Domain domain;
    private final DatabaseSettings.Pool settings;
    private final HikariDataSource connections = new HikariDataSource();

    /** Not the database itself: that is open a moment before this pool knows its password. */
    private final CompletableFuture<Void> configured;

    DomainPool(CompletableFuture<OpenDatabase> database, Domain domain, DatabaseSettings.Pool settings) {
        this.domain = domain;
        this.settings = settings;
        this.configured = database.thenAccept(this::configure);
    }

    @Override
    public Connection getConnection() throws SQLException {
        configured.join();
        return connections.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("A domain has one login only");
    }

    @Override
    public void close() {
        connections.close();
    }

    private void configure(OpenDatabase open) {
        connections.setPoolName(domain.login());
        connections.setJdbcUrl(open.owner().url());
        connections.setUsername(domain.login());
        connections.setPassword(open.secrets().of(domain.login()));
        connections.setMaximumPoolSize(settings.size());
        connections.setMinimumIdle(1);
        connections.setConnectionTimeout(BORROWING_MILLIS);
        connections.setValidationTimeout(SIGN_OF_LIFE_MILLIS);
        connections.setInitializationFailTimeout(-1);
        connections.addDataSourceProperty("ApplicationName", domain.login());
        // A server that is frozen, or behind a cut cable, says nothing at all: without this a page waits for ever.
        connections.addDataSourceProperty("socketTimeout", Integer.toString(settings.patience()));
        // The detail of an error quotes the row, which may be a child's.
        connections.addDataSourceProperty("logServerErrorDetail", "false");
    }
}
