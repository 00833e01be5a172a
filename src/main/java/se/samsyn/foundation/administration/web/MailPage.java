package se.samsyn.foundation.administration.web;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Banner;
import se.samsyn.foundation.page.Frame;

/**
 * @param noServer that none is named; null when one is
 * @param to the address that it goes to, in a sentence
 * @param result of the last try; null before the first
 */
record MailPage(
        Frame frame,
        @Nullable String noServer,
        String to,
        boolean canTry,
        @Nullable Result result) {

    /** @param answer the server's own words; null when it took the mail */
    record Result(
            Banner look,
            String heading,
            String at,
            @Nullable String answer) {}
}
