package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.encryption.Keyring;

/** A transaction as {@code samsyn_common}, on the rows of one authority. */
public final class CommonTransaction extends Transaction {
    private final CommonActor actor;

    public CommonTransaction(JdbcClient jdbc, CommonActor actor, Instant now) {
        super(jdbc, now, HeldKeys.of(Keyring.none()));
        this.actor = actor;
    }

    @Override
    public CommonActor actor() {
        return actor;
    }
}
