/**
 * Dokument: what a page becomes when it leaves the screen. PDF/A-2a with PDF/UA marks, so that it can be archived and
 * read aloud.
 *
 * <p>Owns no table and keeps nothing. Loads its library only when the first document is asked for.
 */
@ApplicationModule(
        displayName = "Dokument",
        allowedDependencies = {})
@NullMarked
package se.samsyn.foundation.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
