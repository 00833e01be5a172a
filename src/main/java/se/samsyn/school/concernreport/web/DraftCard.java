package se.samsyn.school.concernreport.web;

import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.school.concernreport.DraftSummary;

/** A draft to go on with: "Du började en anmälan i går 15.12. Den tas bort 30 november om du inte fortsätter." */
record DraftCard(String sentence, String path) {
    static DraftCard of(Frame frame, DraftSummary draft) {
        Dates dates = frame.dates();
        return new DraftCard(
                frame.t(
                        "concernreport.draft.begun",
                        dates.dayAndTime(draft.begunAt()),
                        dates.fullDay(draft.expiresOn().plusDays(1))),
                path(draft));
    }

    static String path(DraftSummary draft) {
        String field = draft.lastField() == null ? "" : "#" + draft.lastField();
        return StepPath.of(draft.lastPart()).of(draft.id().toString()) + field;
    }
}
