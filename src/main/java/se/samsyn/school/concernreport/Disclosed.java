package se.samsyn.school.concernreport;

import java.time.Instant;
import se.samsyn.exchange.crossing.Item;

/** One thing that social services have let the school know. What may not be read any more has nothing to read. */
public sealed interface Disclosed {
    Item item();

    /**
     * @param until when it may not be read any more
     * @param contact whom to ask about it
     */
    record Readable(Item item, String text, Instant at, Instant until, String contact) implements Disclosed {}

    record Withdrawn(Item item) implements Disclosed {}

    record Out(Item item) implements Disclosed {}
}
