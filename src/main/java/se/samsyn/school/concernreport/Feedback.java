package se.samsyn.school.concernreport;

import java.time.Instant;
import se.samsyn.exchange.crossing.SocialMessage.Contact;

/** Something that social services have told the school, and whom to ask about it. */
public record Feedback(Kind kind, Instant at, Contact contact) {
    public enum Kind {
        CONFIRMED,
        HANDLER_CHANGED,
        /** Another unit is responsible. */
        UNIT_CHANGED,
        OUTCOME,
        /** Somebody in another municipality answers for it. Without a name where the school may not know which one. */
        TAKEN_BY_MUNICIPALITY
    }
}
