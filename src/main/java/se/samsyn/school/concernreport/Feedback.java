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
        OUTCOME
    }
}
