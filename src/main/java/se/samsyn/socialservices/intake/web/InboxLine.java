package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Tag;
import se.samsyn.socialservices.intake.web.InboxPage.Go;

/**
 * One report in the inbox: no name, no number.
 *
 * @param triage true while nobody has said whose it is
 * @param path null for whoever may not open it
 * @param go null likewise
 * @param danger null when nobody says so, or the protection is assessed
 * @param added what the school has added that nobody of the unit has been shown; null when nothing
 */
record InboxLine(
        Countdown clock,
        String reference,
        @Nullable String path,
        String child,
        boolean hidden,
        String from,
        boolean independent,
        List<String> topics,
        @Nullable Tag danger,
        Tag tag,
        boolean triage,
        @Nullable String added,
        @Nullable String handler,
        @Nullable Go go) {}
