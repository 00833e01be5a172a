package se.samsyn.foundation.duty.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Countdown;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/**
 * @param lead how many things wait, in words
 * @param other the other part of what the unit owes, to look at instead; null where there is but one
 * @param empty what to say when nothing waits
 * @param silent that nobody is reminded by mail; null where that is so, and for those who cannot change it
 * @param next when something falls due after this week; null when nothing that is shown does
 */
record ToDoPage(
        Frame frame,
        String lead,
        @Nullable Other other,
        List<Group> groups,
        String empty,
        boolean more,
        @Nullable String silent,
        @Nullable String next) {

    /** "Här står det som är ditt eller som ingen har tagit." and the way to the rest. */
    record Other(String shown, Link link) {}

    record Group(String heading, List<Line> lines) {}

    /**
     * @param rule what it rests on; null when nobody owes it
     * @param alarm who else hears of it, or has heard; null when nobody does
     */
    record Line(
            Countdown clock,
            String what,
            String about,
            @Nullable String rule,
            @Nullable String alarm,
            Link go) {}
}
