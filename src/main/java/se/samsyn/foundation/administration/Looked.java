package se.samsyn.foundation.administration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;

/** What was found about one thing of the house. */
public record Looked(String thing, Finding finding) {
    private static final Logger LOG = LoggerFactory.getLogger(Looked.class);

    public static Looked of(HealthCheck check) {
        try {
            return new Looked(check.thing(), check.look());
        } catch (Exception unseen) {
            LOG.warn("It is not known how it is with {}: {}", check.thing(), unseen.toString());
            return new Looked(check.thing(), Finding.of(Level.UNKNOWN, "health.unknown"));
        }
    }
}
