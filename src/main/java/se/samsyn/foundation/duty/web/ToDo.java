package se.samsyn.foundation.duty.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.duty.Task;

/**
 * @param more true when there are others than these, the nearest ones
 * @param next when the unit's nearest duty falls due, whoever has it; null when the unit owes nothing
 */
record ToDo(
        Instant at,
        List<Task> tasks,
        boolean more,
        @Nullable Instant next) {}
