/**
 * Regler: law as data, and the working calendar. Each rule has its paragraph, the source that was read, the days on
 * which it holds, how certain it is and who has checked it against the statute book.
 *
 * <p>The law has at least four epochs here: before 2013-01-01 no outcome went to reporters and no days were counted;
 * the new Social Services Act (2025:400) came on 2025-07-01 and a limit for the outcome on 2026-01-15.
 *
 * <p>Owns the rule table and the kinds of reporter, which hold for the whole country. Nothing in them is invented: a
 * value that nobody has read in SFS stays empty, and the page says so.
 */
@ApplicationModule(
        displayName = "Regler",
        allowedDependencies = {"foundation.shared", "foundation.wall", "foundation.page", "foundation.access"})
@NullMarked
package se.samsyn.foundation.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
