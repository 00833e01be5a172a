package se.samsyn.foundation.wall;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.shared.Domain;

/**
 * The right to run SQL in one domain, for one actor, until the work that it was handed to is over. Kept any longer it
 * reads nothing, since the authority is set for the transaction only.
 */
public abstract sealed class Transaction permits SchoolTransaction, SocialTransaction, CommonTransaction {
    private final Begun begun;

    Transaction(Begun begun) {
        this.begun = begun;
    }

    public abstract Actor actor();

    public Domain domain() {
        return actor().domain();
    }

    /** The moment that everything in this transaction happened, to the microsecond that the database keeps. */
    public Instant now() {
        return begun.now();
    }

    /** What this side of this authority can seal and open, and nothing of any other's. */
    public Keyring keys() {
        return begun.keys();
    }

    /** Done when this has committed, and not at all when it has not. What fails there takes nothing of it back. */
    public void afterCommit(Runnable work) {
        begun.afterwards().add(work);
    }

    public StatementSpec sql(String statement) {
        return begun.jdbc().sql(statement);
    }
}
