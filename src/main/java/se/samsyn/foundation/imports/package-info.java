/**
 * Inläsning: schools, staff, their assignments and the table of addresses from a list that the municipality has
 * already, a CSV file or a workbook. S78: the independent schools can be reached when they are in the register.
 *
 * <p>A file is checked against the register row by row and cell by cell, and nothing of it is entered before somebody
 * has seen what it would do. What is right can be taken in although other rows are wrong; those are given back. A row
 * is known by its own key (unit code, e-mail address, person and unit and function and day), so that a file that is
 * sent twice, or whose reading was cut off, is entered once.
 *
 * <p>Owns the rows of files that are under way, for a day and for the one who sent them. Refuses to give anybody an
 * assignment of their own making, to move a school to another owner, and to change an assignment that has ended.
 */
@ApplicationModule(
        displayName = "Inläsning",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.page",
            "foundation.access",
            "foundation.document",
            "foundation.organisation",
            "foundation.login"
        })
@NullMarked
package se.samsyn.foundation.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
