/**
 * Bilagor: the files that come with a report. A picture of a letter, a screenshot, a PDF.
 *
 * <p>A file is judged by what it holds and never by what it calls itself, and made anew before it is kept: nothing but
 * pixels is left of a picture, and of a PDF its pages. What cannot be made anew safely is refused with a sentence that
 * says what to do instead. When a virus scanner is named every file is scanned, and one that could not be scanned yet
 * is never shown as one that was.
 *
 * <p>Owns the files, one copy of the table per side. Refuses to look into a file that would unpack to more than the
 * program has room for, and to change a file once it is kept.
 */
@ApplicationModule(
        displayName = "Bilagor",
        allowedDependencies = {
            "foundation.shared",
            "foundation.wall",
            "foundation.encryption",
            "foundation.organisation",
            "foundation.page"
        })
@NullMarked
package se.samsyn.foundation.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
