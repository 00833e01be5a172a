package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.FormPage;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * @param warning what to look for in the text before it is sent; null where there is nothing more to say
 * @param hidden all that was typed, to be sent when it has been seen
 */
record PreviewPage(
        Frame frame,
        Link back,
        String action,
        @Nullable String warning,
        String item,
        String text,
        List<FormPage.Hidden> hidden) {}
