package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * More time for a preliminary assessment.
 *
 * @param shut why the reader cannot extend; null when the form is shown
 * @param typed the reason that was typed, so that it is never lost with the form
 * @param ground what the law of the day of receipt asks for, in its words
 */
record ExtensionPage(
        Frame frame,
        String path,
        ReportHead head,
        @Nullable String notice,
        @Nullable String shut,
        String typed,
        String ground,
        FormErrors errors,
        DateField until,
        Field reason) {}
