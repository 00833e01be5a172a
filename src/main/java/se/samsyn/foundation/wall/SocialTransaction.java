package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.encryption.Keyring;

/** A transaction as {@code samsyn_social}, on the rows of one authority. */
public final class SocialTransaction extends Transaction {
    private final SocialActor actor;

    public SocialTransaction(JdbcClient jdbc, SocialActor actor, Instant now, Keyring keys) {
        super(jdbc, now, keys);
        this.actor = actor;
    }

    @Override
    public SocialActor actor() {
        return actor;
    }
}
