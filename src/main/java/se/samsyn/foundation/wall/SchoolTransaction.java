package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.encryption.Keyring;

/** A transaction as {@code samsyn_school}, on the rows of one authority. */
public final class SchoolTransaction extends Transaction {
    private final SchoolActor actor;

    public SchoolTransaction(JdbcClient jdbc, SchoolActor actor, Instant now, Keyring keys) {
        super(jdbc, now, keys);
        this.actor = actor;
    }

    @Override
    public SchoolActor actor() {
        return actor;
    }
}
