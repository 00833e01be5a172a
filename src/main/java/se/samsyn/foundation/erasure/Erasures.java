package se.samsyn.foundation.erasure;

import java.util.Collection;
import java.util.UUID;
import se.samsyn.foundation.wall.Transaction;

/** The door of this room. */
public interface Erasures {
    /**
     * Says that nothing of these reports is kept on this side of this authority from this transaction on. When it has
     * committed their keys are destroyed and it stands in the journal; a program that is killed in between does it when
     * it starts. Reports that were erased before stay as they are.
     *
     * @param cause why: a word, or the version of the rule that was followed, for example
     *     {@code retention.case_years@2}
     */
    void erase(Transaction transaction, Collection<UUID> reports, String cause);
}
