/**
 * Dokument: what a page becomes when it leaves the screen, and the tables that people send. PDF/A-2a with PDF/UA marks,
 * so that it can be archived and read aloud; CSV and Excel, in which no text becomes a formula.
 *
 * <p>Owns no table and keeps nothing. Loads a library only when the first document of its kind is asked for. Refuses a
 * file that unpacks to more than a table of people can be, and one with macros.
 */
@ApplicationModule(
        displayName = "Dokument",
        allowedDependencies = {})
@NullMarked
package se.samsyn.foundation.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
