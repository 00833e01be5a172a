/**
 * Konton: who is let in, and as what. The first administrator of an empty city, codes that are handed over once, locked
 * and unlocked accounts, and assignments by hand (ASVS 6.3, 6.4).
 *
 * <p>Nobody is ever told another's password: an administrator hands over a code that works once and for some days, and
 * its owner exchanges it for a password. The first administrator does the same with a code that only whoever starts the
 * program sees.
 *
 * <p>Owns the codes. Refuses to let anybody change an account or an assignment of one's own. Every change is noted in
 * the register's own log. Holds nothing about any child.
 */
@ApplicationModule(
        displayName = "Konton",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.page",
            "foundation.access",
            "foundation.organisation",
            "foundation.login"
        })
@NullMarked
package se.samsyn.foundation.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
