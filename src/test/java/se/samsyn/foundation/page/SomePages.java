package se.samsyn.foundation.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The room's door at a fixed moment, without a running program. */
public final class SomePages {
    private SomePages() {}

    public static Pages at(Instant now) {
        return new DefaultPages(Clock.fixed(now, Dates.ZONE));
    }

    /** A frame without login. */
    public static Frame frame(Pages pages, Locale locale) {
        Texts texts = pages.texts(locale);
        return new Frame(texts, pages.dates(texts), null, List.of(), null, "token", false);
    }
}
