package se.samsyn.foundation.database.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;
import se.samsyn.foundation.shared.Domain;

/** Whether the database answers each of the three logins. */
@Component
class DatabaseHealth implements HealthCheck {
    private final Databases databases;

    DatabaseHealth(Databases databases) {
        this.databases = databases;
    }

    @Override
    public String thing() {
        return "database";
    }

    @Override
    public Finding look() {
        for (Domain domain : Domain.values()) {
            try {
                JdbcClient.create(databases.pool(domain))
                        .sql("select 1")
                        .query(Integer.class)
                        .single();
            } catch (RuntimeException silent) {
                return Finding.of(Level.RED, "health.database.silent");
            }
        }
        return Finding.of(Level.GREEN, "health.database.answers");
    }
}
