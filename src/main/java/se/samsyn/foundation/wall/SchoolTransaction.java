package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A transaction as {@code samsyn_school}, on the rows of one authority. */
public final class SchoolTransaction extends Transaction {
    private final SchoolActor actor;

    public SchoolTransaction(JdbcClient jdbc, SchoolActor actor, Instant now, HeldKeys held) {
        super(jdbc, now, held);
        this.actor = actor;
    }

    @Override
    public SchoolActor actor() {
        return actor;
    }
}
