package se.samsyn.example;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

/** Enters the example city, once, before the first page is served. Leaves a database that holds anything alone. */
@Component
@ConditionalOnBooleanProperty(name = "samsyn.example", matchIfMissing = true)
class ExampleCity implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ExampleCity.class);
    private static final CommonActor ACTOR = CommonActor.job("example", new AuthorityId(new UUID(0, 0)));

    private final Organisations organisations;
    private final Logins logins;
    private final ExampleFigures figures;
    private final Clock clock;
    private volatile boolean running;

    ExampleCity(Organisations organisations, Logins logins, ExampleFigures figures, Clock clock) {
        this.organisations = organisations;
        this.logins = logins;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (organisations.directory().authorities().isEmpty()) {
            enter(new ExampleRegister(clock.instant()));
        }
    }

    private void enter(ExampleRegister example) {
        organisations.register(ACTOR, example.entries());
        example.units().forEach(this::activate);
        example.accounts().forEach((login, person) -> logins.addExampleAccount(person, login));
        figures.enter(ACTOR, organisations.directory());
        LOG.info("The example city is entered: {} units", example.units().size());
    }

    private void activate(UnitId unit) {
        organisations.activate(ACTOR, unit).map(Refusal::name).ifPresent(refusal -> {
            throw new IllegalStateException("The example city is wrong: " + refusal);
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
