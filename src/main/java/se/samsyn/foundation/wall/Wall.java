package se.samsyn.foundation.wall;

import java.util.function.Function;
import org.springframework.transaction.TransactionException;

/**
 * The door to every domain. The work runs in one transaction of the actor's own domain and authority; it is committed
 * when the work returns and rolled back when it throws.
 *
 * <p>Domains do not nest: asking for a second transaction inside the first is a bug and throws. A commit that the
 * database answers with a warning is no commit: it throws {@link UnknownOutcome}, so that unknown is never shown as
 * success. The same when the answer to the commit is lost.
 */
public interface Wall {
    <T> T school(SchoolActor actor, Function<SchoolTransaction, T> work);

    <T> T social(SocialActor actor, Function<SocialTransaction, T> work);

    <T> T common(CommonActor actor, Function<CommonTransaction, T> work);

    /** The database cannot say, or was not heard to say, whether the transaction was committed durably. */
    final class UnknownOutcome extends TransactionException {
        public UnknownOutcome(Throwable cause) {
            super("The database did not confirm the commit", cause);
        }
    }
}
