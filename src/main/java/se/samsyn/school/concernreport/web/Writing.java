package se.samsyn.school.concernreport.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Autosave;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.FormSteps;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * What every step of the form has around its questions.
 *
 * @param path where the step is sent
 * @param sibling true on the page about one more child
 * @param back to the step before; null on the first
 */
record Writing(
        Frame frame,
        String path,
        boolean sibling,
        FormSteps steps,
        FormErrors errors,
        Autosave saved,
        @Nullable Link back,
        Contact contact) {

    /** Says in the window's title too that something has to be put right. */
    String title() {
        return errors.isEmpty() ? steps.currentName() : frame.t("concernreport.title.error", steps.currentName());
    }
}
