package se.samsyn.foundation.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody, and the one way to it. Never says anything of a child.
 *
 * @param path of the page where it is done
 * @param due null where no rule sets a time
 * @param duty the duty behind it; null when nobody owes it
 */
public record Task(
        Said what,
        Said about,
        Said go,
        String path,
        @Nullable Instant due,
        @Nullable Duty duty) {}
