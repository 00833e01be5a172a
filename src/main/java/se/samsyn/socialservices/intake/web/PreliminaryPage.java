package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.SummaryRow;

/**
 * Page 20.
 *
 * @param form null when there is nothing that the reader can decide; then {@code closed} says why or what was decided
 * @param typed the reasons that were typed, so that they are never lost with the form
 * @param proposal why the report should lead to an investigation at once; null when nothing says so
 */
record PreliminaryPage(
        Frame frame,
        String path,
        ReportHead head,
        Reported reported,
        @Nullable String notice,
        @Nullable Proposal proposal,
        FormErrors errors,
        @Nullable Form form,
        Closed closed,
        String typed,
        @Nullable Link extension) {

    /** @param mayAssess whether a preliminary assessment can be begun instead */
    record Proposal(String heading, String sentence, boolean mayAssess) {}

    /**
     * @param told what the reporter will read, for each answer; empty where nothing is told
     * @param nothing why nothing is told, or how it is told otherwise; null when {@code told} says it all
     * @param withhold null for those who may not
     */
    record Form(
            Choices outcome,
            Field reason,
            @Nullable Withhold withhold,
            List<Told> told,
            @Nullable Nothing nothing,
            String button,
            String mandate,
            String contact) {}

    record Withhold(Choices tick, Field because) {}

    /** @param when the value of the answer that leads to it */
    record Told(String when, String first, String more) {}

    record Nothing(String heading, String sentence) {}

    record Closed(@Nullable String heading, @Nullable String sentence, List<SummaryRow> rows) {}
}
