package se.samsyn.example;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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
class ExampleCity implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ExampleCity.class);
    private static final CommonActor ACTOR = CommonActor.job("example", new AuthorityId(new UUID(0, 0)));

    private final Organisations organisations;
    private final Logins logins;
    private final ExampleFigures figures;
    private final Clock clock;
    private final boolean wanted;
    private volatile boolean running;

    /** @param wanted asked for at run time: a condition on the bean would be decided when the program is built */
    ExampleCity(
            Organisations organisations,
            Logins logins,
            ExampleFigures figures,
            Clock clock,
            @Value("${samsyn.example:false}") boolean wanted) {
        this.organisations = organisations;
        this.logins = logins;
        this.figures = figures;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted && organisations.directory().authorities().isEmpty()) {
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
