package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;

/** Page 21: the two things that the reporter is told, never mixed. */
record FeedbackPage(
        Frame frame, String path, ReportHead head, @Nullable String notice, Part confirmation, Part outcome) {

    /**
     * @param sentence what holds now, or why nothing is told
     * @param reads the exact words that the reporter gets; null when nothing is told
     * @param given when, how and whom to ring; empty until it is done
     * @param act null when there is nothing to do here
     */
    record Part(
            String heading,
            @Nullable String sentence,
            @Nullable Reads reads,
            List<SummaryRow> given,
            @Nullable Do act) {}

    record Reads(String first, String more) {}

    /** @param channel null when it goes through Samsyn */
    record Do(String path, @Nullable Choices channel, String button) {}
}
