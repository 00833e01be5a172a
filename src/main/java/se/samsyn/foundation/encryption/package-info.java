/**
 * Kryptering: what is said of a child lies unreadable in the database, in its backups and in its log (GDPR art. 32;
 * SoLPuL 2001:454).
 *
 * <p>Every side of every authority has keys of its own. Each report has one data key on each side, and that key lies
 * wrapped in a file beside the database, never in it: whoever has only the database, or only its backup, reads nothing,
 * and one authority's keys open nothing of another's. A ciphertext is bound to its table, column, row and authority, so
 * that it cannot be moved. To destroy a data key is to erase all that was sealed with it, in every backup too.
 *
 * <p>Owns the folder of keys. Publishes nothing. Refuses to start when the keys are not this database's, are damaged or
 * can be read by others.
 */
@ApplicationModule(
        displayName = "Kryptering",
        allowedDependencies = {"foundation.shared", "foundation.health"})
@NullMarked
package se.samsyn.foundation.encryption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
