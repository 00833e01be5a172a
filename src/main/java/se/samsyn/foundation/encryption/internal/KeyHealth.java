package se.samsyn.foundation.encryption.internal;

import org.springframework.stereotype.Component;
import se.samsyn.foundation.encryption.KeysAway;
import se.samsyn.foundation.health.Finding;
import se.samsyn.foundation.health.HealthCheck;
import se.samsyn.foundation.health.Level;

/** Whether the key service answers, where there is one. */
@Component
class KeyHealth implements HealthCheck {
    private static final byte[] ANYTHING = {1};

    private final KeyService service;

    KeyHealth(KeyService service) {
        this.service = service;
    }

    @Override
    public String thing() {
        return "keys";
    }

    @Override
    public Finding look() {
        if (service == InTheFile.AS_THEY_ARE) {
            return Finding.of(Level.GREEN, "health.keys.file");
        }
        try {
            service.wrap(ANYTHING);
            return Finding.of(Level.GREEN, "health.keys.service");
        } catch (KeysAway away) {
            return Finding.of(Level.RED, "health.keys.away");
        }
    }
}
