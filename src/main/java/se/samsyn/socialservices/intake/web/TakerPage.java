package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * @param lead what it means, with the municipality
 * @param notice what was not done; null when there is nothing to say
 */
record TakerPage(
        Frame frame,
        String report,
        String path,
        ReportHead head,
        @Nullable String notice,
        FormErrors errors,
        String lead,
        Field name,
        Field function,
        Field phone,
        DateField day,
        Field time,
        Field caseNumber) {}
