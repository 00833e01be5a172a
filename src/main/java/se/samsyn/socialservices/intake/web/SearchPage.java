package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Tag;

/**
 * Where somebody looks for a report.
 *
 * @param result null before anything has been searched for
 */
record SearchPage(
        Frame frame,
        String lead,
        FormErrors errors,
        Field typed,
        @Nullable Result result) {

    /**
     * @param groups none when nothing was found
     * @param more true when there are more than are shown
     * @param complete false as long as older reports may be missing
     * @param limit which reports the law does not let be found
     */
    record Result(String heading, List<Group> groups, boolean more, boolean complete, String limit) {}

    record Group(String heading, List<Line> lines) {}

    /** @param hidden true for a child with a protected identity, of whom lists say nothing */
    record Line(String reference, String path, String child, boolean hidden, String received, Tag tag) {}
}
