package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.List;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.SocialMessage.Contact;

/**
 * Something that social services have told, and whom to ask about it.
 *
 * @param topics what they want to know more about; empty unless they asked
 */
public record Feedback(Kind kind, Instant at, Contact contact, List<CompletionTopic> topics) {
    public Feedback {
        topics = List.copyOf(topics);
    }

    public Feedback(Kind kind, Instant at, Contact contact) {
        this(kind, at, contact, List.of());
    }

    public enum Kind {
        CONFIRMED,
        HANDLER_CHANGED,
        /** Another unit is responsible. */
        UNIT_CHANGED,
        COMPLETION_REQUESTED,
        OUTCOME,
        /** Somebody in another municipality answers for it. Without a name where the school may not know which one. */
        TAKEN_BY_MUNICIPALITY
    }
}
