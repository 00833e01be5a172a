package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * Where somebody says that the child's identity is protected.
 *
 * @param notice what was not done; null when there is nothing to say
 * @param readers who had read the report before, to be told; empty for whoever may not see it
 */
record ProtectedPage(
        Frame frame,
        String path,
        Link back,
        @Nullable String notice,
        FormErrors errors,
        Choices kind,
        List<String> readers) {}
