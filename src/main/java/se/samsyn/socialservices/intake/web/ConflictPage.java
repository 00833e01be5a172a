package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * Whom a conflict of interest keeps away from a report.
 *
 * @param notice what was not done; null when there is nothing to say
 */
record ConflictPage(
        Frame frame,
        String path,
        String report,
        String kicker,
        @Nullable String notice,
        FormErrors errors,
        List<Line> marks,
        Choices who) {

    /** @param lift the id of whom the mark can be lifted for; null when it is lifted, or not by the reader */
    record Line(
            String name,
            String marked,
            @Nullable String lifted,
            @Nullable String lift) {}
}
