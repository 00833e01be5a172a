package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/** @param notice what was not done; null when there is nothing to say */
record SendingPage(
        Frame frame,
        String report,
        String path,
        ReportHead head,
        @Nullable String notice,
        FormErrors errors,
        Field municipality,
        Choices by,
        Field note) {}
