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
 * @param added true when the school has added something that nobody of the unit has opened
 */
record InboxLine(
        Countdown clock,
        String reference,
        String path,
        String child,
        boolean hidden,
        String from,
        boolean independent,
        List<String> topics,
        Tag tag,
        boolean triage,
        boolean added,
        @Nullable String handler,
        Go go) {}
