package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;

/**
 * One emergency opening, for the one who reviews it.
 *
 * @param reviewed what somebody has said of it; null while nobody has
 * @param verdict null when it is reviewed
 */
record OpeningPage(
        Frame frame,
        String path,
        String kicker,
        FormErrors errors,
        List<SummaryRow> about,
        List<SummaryRow> reads,
        @Nullable String reviewed,
        @Nullable Choices verdict) {}
