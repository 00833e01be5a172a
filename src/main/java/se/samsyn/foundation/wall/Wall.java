package se.samsyn.foundation.wall;

import java.util.function.Function;
import org.springframework.transaction.TransactionException;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

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

    /** The work of a named job of the program's own, in the domain that it is about. */
    default <T> T job(String name, Domain domain, AuthorityId authority, Function<Transaction, T> work) {
        return switch (domain) {
            case SCHOOL -> school(SchoolActor.job(name, authority), work::apply);
            case SOCIAL -> social(SocialActor.job(name, authority), work::apply);
            case COMMON -> common(CommonActor.job(name, authority), work::apply);
        };
    }

    /** The database cannot say, or was not heard to say, whether the transaction was committed durably. */
    final class UnknownOutcome extends TransactionException {
        public UnknownOutcome(Throwable cause) {
            super("The database did not confirm the commit", cause);
        }
    }
}
