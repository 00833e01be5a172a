package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/** More time for a preliminary assessment. @param ground what the law of the day of receipt asks for, in its words */
record ExtensionPage(
        Frame frame,
        String path,
        ReportHead head,
        @Nullable String notice,
        String ground,
        FormErrors errors,
        DateField until,
        Field reason) {}
