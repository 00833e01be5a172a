package se.samsyn.foundation.erasure.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.encryption.Keyrings.Whose;
import se.samsyn.foundation.erasure.Erasures;
import se.samsyn.foundation.erasure.Remover;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/** Right after the commit, and from time to time for what a fault has left. Before the first request all catch up. */
@Component
class DefaultErasures implements Erasures, Round, SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultErasures.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** One at a time in this program: the lines of a journal have numbers. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Databases databases;
    private final Wall wall;
    private final Keyrings keyrings;
    private final ObjectProvider<Remover> removers;
    private final Path folder;

    DefaultErasures(
            Databases databases,
            Wall wall,
            Keyrings keyrings,
            ObjectProvider<Remover> removers,
            Environment environment) {
        this.databases = databases;
        this.wall = wall;
        this.keyrings = keyrings;
        this.removers = removers;
        this.folder = Path.of(environment.getProperty(
                "samsyn.erasures", environment.getProperty("samsyn.data", "data") + "/erasures"));
    }

    @Override
    public void erase(Transaction transaction, Collection<UUID> reports, String cause) {
        if (!reports.isEmpty()) {
            ErasedStore.insert(transaction, reports, cause);
            var whose = new Whose(transaction.domain(), transaction.actor().authority());
            transaction.afterCommit(() -> finishSoon(whose));
        }
    }

    /** The act is committed, so nothing that goes wrong here may say that it was not. */
    private void finishSoon(Whose whose) {
        try {
            finish(whose);
        } catch (RuntimeException notNow) {
            LOG.warn("What was erased is finished later: {}", notNow.getClass().getSimpleName());
        }
    }

    private void finish(Whose whose) {
        synchronized (ONE_AT_A_TIME) {
            following(whose).finish();
        }
    }

    private Following following(Whose whose) {
        return new Following(
                whose,
                Journal.of(folder, whose),
                wall,
                removers.stream()
                        .filter(remover -> remover.side() == whose.side())
                        .toList());
    }

    /** Whose database or keys are from before what their journal says, as when a backup was put back. */
    @Override
    public void afterSingletonsInstantiated() {
        databases.await();
        for (Whose whose : keyrings.all()) {
            synchronized (ONE_AT_A_TIME) {
                following(whose).catchUp();
                following(whose).finish();
            }
        }
    }

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        keyrings.all().forEach(this::finish);
    }
}
