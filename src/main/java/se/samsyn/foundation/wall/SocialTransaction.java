package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A transaction as {@code samsyn_social}, on the rows of one authority. */
public final class SocialTransaction extends Transaction {
    private final SocialActor actor;

    public SocialTransaction(JdbcClient jdbc, SocialActor actor, Instant now, HeldKeys held) {
        super(jdbc, now, held);
        this.actor = actor;
    }

    @Override
    public SocialActor actor() {
        return actor;
    }
}
