package se.samsyn.school.concernreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * Adds to a report that is sent.
 *
 * @param form made when the page is shown, so that it is one supplement however often it is sent
 * @param asked what social services wait for; null when they have not asked
 * @param shown which of it the page shows
 * @param added what has been added before
 * @param contact somebody who answers at this moment
 */
record SupplementPage(
        Frame frame,
        String reference,
        String report,
        String form,
        @Nullable String asked,
        String shown,
        FormErrors errors,
        Field text,
        Field files,
        List<CompletionWords.Added> added,
        Contact contact) {}
