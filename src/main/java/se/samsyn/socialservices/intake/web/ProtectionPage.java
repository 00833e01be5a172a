package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;

/**
 * Page 19.
 *
 * @param clock null when it is assessed already, and then {@code assessed} says how
 */
record ProtectionPage(
        Frame frame,
        String path,
        ReportHead head,
        Reported reported,
        @Nullable Countdown clock,
        List<SummaryRow> assessed,
        FormErrors errors,
        @Nullable String notice,
        Choices needed,
        Field reasoning,
        String signed) {}
