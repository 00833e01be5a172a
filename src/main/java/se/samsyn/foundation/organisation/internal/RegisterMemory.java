package se.samsyn.foundation.organisation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Wall;

/**
 * The register in memory. Read once a minute beside the requests, never by one, so that a page that shows a number to
 * ring costs no statement and needs no database (plan, promise 5).
 */
@Component
class RegisterMemory implements SmartInitializingSingleton, Round {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterMemory.class);
    private static final String NAME = "organisation";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final CommonActor READER = CommonActor.job(NAME, new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final Clock clock;
    private final RegisterStore store = new RegisterStore();
    private volatile @Nullable Directory directory;

    RegisterMemory(Wall wall, Clock clock) {
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        read();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        refresh();
    }

    /** As of today: the day may have changed since the register was read. */
    Directory directory() {
        var known = directory;
        if (known == null) {
            return read();
        }
        var today = today();
        if (!known.day().equals(today)) {
            known = known.on(today);
            directory = known;
        }
        return known;
    }

    /** Keeps what is known when the database does not answer. */
    void refresh() {
        try {
            read();
        } catch (RuntimeException unreachable) {
            LOG.warn("The organisation could not be read again; what is in memory stays", unreachable);
        }
    }

    /** One at a time, so that an older reading never replaces a newer one. */
    private synchronized Directory read() {
        Register register = wall.common(READER, store::read);
        var read = Directory.of(register, today());
        directory = read;
        return read;
    }

    private LocalDate today() {
        return Dates.localDate(clock.instant());
    }
}
