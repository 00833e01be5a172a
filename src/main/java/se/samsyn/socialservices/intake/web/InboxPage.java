package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Chip;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * @param chips none for whoever stands in for many units
 * @param empty what to say when nothing waits
 * @param search where a report is looked for; null for whoever may not
 * @param register where a report that came in another way is entered; null for whoever may not
 * @param emergency where a report without a ground is opened; null for whoever may not
 * @param next the address of the next page; null on the last
 */
record InboxPage(
        Frame frame,
        String facing,
        Density density,
        List<Chip> chips,
        List<Group> groups,
        String empty,
        @Nullable Link search,
        @Nullable Link register,
        @Nullable Link emergency,
        @Nullable String next,
        @Nullable String notice) {

    record Density(boolean dense, String other) {}

    /** @param count null when the whole number is not known */
    record Group(String heading, @Nullable Long count, List<InboxLine> lines) {}

    /** The next act. @param post true when the one click does it */
    record Go(String label, String path, boolean post) {}
}
