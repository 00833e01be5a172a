package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.util.List;
import se.samsyn.foundation.wall.Signature;

/**
 * An event with who, when and by what right.
 *
 * @param rules the versions of the rules that it rests on, and the point of the delegation order where one was needed
 */
public record Happened(IntakeEvent event, Instant at, Signature by, List<String> rules) {
    public Happened {
        rules = List.copyOf(rules);
    }
}
