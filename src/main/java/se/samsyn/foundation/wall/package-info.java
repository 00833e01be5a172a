/**
 * Väggen: who acts, on which side, and the transaction that this gives. OSL 8 kap. 1–2 §§: secrecy holds between
 * authorities, so no transaction sees two domains.
 *
 * <p>The domain follows from the type of the actor and cannot be forgotten: a
 * {@link se.samsyn.foundation.wall.SchoolTransaction} runs as the school's login, on the rows of the actor's own
 * authority (row-level security), and a store that takes one cannot be handed another.
 *
 * <p>Owns no table. Refuses to run any SQL outside such a transaction.
 */
@ApplicationModule(
        displayName = "Vägg",
        allowedDependencies = {"foundation.shared", "foundation.database", "foundation.health", "foundation.encryption"
        })
@NullMarked
package se.samsyn.foundation.wall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
