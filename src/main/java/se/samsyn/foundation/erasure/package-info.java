/**
 * Radering: what has been erased stays erased, also when a backup from before is put back (GDPR art. 17 and 32).
 *
 * <p>A report is erased in three places, in this order: its rows in the database, a line in the journal, and its data
 * key. The journal lies outside the database and outside the folder of keys, one file for each side of each authority,
 * and is only added to. The database and the keys each know how far in it they have come. Whichever of them was put
 * back from a backup is behind, and is brought up to it before the first request is let in.
 *
 * <p>Owns the table erased, once for each side, and the folder of journals. Publishes nothing. Refuses to start when a
 * journal is damaged, is another's, or is shorter than what the database or the keys have followed.
 */
@ApplicationModule(
        displayName = "Radering",
        allowedDependencies = {
            "foundation.shared",
            "foundation.database",
            "foundation.encryption",
            "foundation.health",
            "foundation.wall"
        })
@NullMarked
package se.samsyn.foundation.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
