package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * What is asked of the school.
 *
 * @param contact whom the school is told to ring
 * @param notice what was not done; null when there is nothing to say
 */
record CompletionPage(
        Frame frame,
        String report,
        String path,
        ReportHead head,
        String contact,
        @Nullable String notice,
        FormErrors errors,
        Choices topics) {}
