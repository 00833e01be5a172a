package se.samsyn.foundation.wall;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.shared.Domain;

/**
 * The right to run SQL in one domain, for one actor, until the work that it was handed to is over. Kept any longer it
 * reads nothing, since the authority is set for the transaction only.
 */
public abstract sealed class Transaction permits SchoolTransaction, SocialTransaction, CommonTransaction {
    private final JdbcClient jdbc;
    private final Instant now;
    private final Keyring keys;
    private final Set<UUID> erased;

    Transaction(JdbcClient jdbc, Instant now, HeldKeys held) {
        this.jdbc = jdbc;
        this.now = now;
        this.keys = held.keyring();
        this.erased = held.erased();
    }

    public abstract Actor actor();

    public Domain domain() {
        return actor().domain();
    }

    /** The moment that everything in this transaction happened, to the microsecond that the database keeps. */
    public Instant now() {
        return now;
    }

    /** What this side of this authority can seal and open, and nothing of any other's. */
    public Keyring keys() {
        return keys;
    }

    /**
     * Nothing that was sealed for these reports is kept here any more: their keys are destroyed when the transaction
     * has committed, so that no backup can bring back what it removed.
     */
    public void erase(Collection<UUID> reports) {
        erased.addAll(reports);
    }

    public StatementSpec sql(String statement) {
        return jdbc.sql(statement);
    }
}
