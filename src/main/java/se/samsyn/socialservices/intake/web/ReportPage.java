package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * Page 18.
 *
 * @param whose null when nobody asks whose it is
 * @param outOfHours null where nobody reads for the unit, or nothing is left to do
 * @param note null when it is only history
 * @param notice what was not done, or waits; null when there is nothing to say
 */
record ReportPage(
        Frame frame,
        String path,
        ReportHead head,
        Reported reported,
        @Nullable String notice,
        @Nullable Next next,
        @Nullable Whose whose,
        @Nullable Added added,
        Handling handling,
        @Nullable OutOfHours outOfHours,
        FormErrors errors,
        @Nullable Field note,
        List<Link> links) {

    /** The one filled button. @param post true when the click itself does it */
    record Next(String heading, String sentence, String label, String path, boolean post) {}

    /**
     * What the school has added and somebody has to see to.
     *
     * @param shown what stands on this page, and is what the answer is about
     * @param buttons each with what it answers
     */
    record Added(String heading, String sentence, String path, Set<SupplementId> shown, List<Choice> buttons) {}

    /**
     * Handing between the unit and the one that reads for it. @param note null when only the sentence is for the reader
     */
    record OutOfHours(
            String heading,
            String sentence,
            String path,
            @Nullable Field note,
            String button) {}

    /** @param colleagues null when nothing is left to hand over */
    record Handling(boolean mayTake, @Nullable Choices colleagues, String from) {}
}
