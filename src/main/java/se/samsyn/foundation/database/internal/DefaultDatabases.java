package se.samsyn.foundation.database.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.shared.Domain;

/** Opens the database beside everything else that starts, and is waited for before the first request is let in. */
final class DefaultDatabases implements Databases, SmartInitializingSingleton, AutoCloseable {
    private final CompletableFuture<OpenDatabase> database;
    private final Map<Domain, DomainPool> pools = new EnumMap<>(Domain.class);

    DefaultDatabases(DatabaseSettings settings, Keyrings keyrings) {
        this.database = CompletableFuture.supplyAsync(
                () -> OpenDatabase.open(settings, keyrings),
                work -> Thread.ofPlatform().name("database").start(work));
        for (Domain domain : Domain.values()) {
            pools.put(domain, new DomainPool(database, domain, settings.pool()));
        }
    }

    @Override
    public DataSource pool(Domain domain) {
        return Objects.requireNonNull(pools.get(domain));
    }

    @Override
    public DataSource owner() {
        return database.join().owner().dataSource();
    }

    @Override
    public void await() {
        database.join();
    }

    @Override
    public void afterSingletonsInstantiated() {
        await();
    }

    @Override
    public void close() {
        pools.values().forEach(DomainPool::close);
        if (!database.isCompletedExceptionally()) {
            database.thenAccept(OpenDatabase::close).join();
        }
    }
}
