package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;

/**
 * Page 45.
 *
 * @param number what is asked before anything is shown; null when it is answered
 * @param question what one may agree to; null when nothing is asked
 * @param takesBack true when one has agreed, and can take it back
 * @param sure true when one is asked whether one means it
 */
record OwnPage(
        Frame frame,
        String path,
        String heading,
        List<String> sentences,
        FormErrors errors,
        @Nullable Field number,
        @Nullable Choices question,
        boolean takesBack,
        boolean sure) {}
