package se.samsyn.foundation.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in. Template {@code foundation/page/start}.
 *
 * @param frame with the numbers to ring, which stand in the page and not above it
 * @param outOfHours whom to ring when the intake unit is closed
 * @param help who helps when Samsyn does not work
 * @param wrong what was wrong with the last try; null at the first
 * @param user the name that was typed
 * @param till the page that was asked for before login; empty for none
 * @param examples people of the example city, by side; empty outside it
 */
public record StartPage(
        Frame frame,
        String outOfHours,
        String help,
        @Nullable String wrong,
        String user,
        String till,
        List<ExampleGroup> examples) {

    public record ExampleGroup(String side, List<ExamplePerson> people) {}

    /** @param account what the button posts */
    public record ExamplePerson(String account, String name, String function, String workplace) {}
}
