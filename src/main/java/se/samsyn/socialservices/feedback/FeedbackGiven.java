package se.samsyn.socialservices.feedback;

import java.time.Instant;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.shared.PersonId;

/** What the reporter has been told so far. The two are never mixed, and either may come first. */
public record FeedbackGiven(Confirmation confirmation, OutcomeNotice outcome) {

    public sealed interface Confirmation {
        record Awaited() implements Confirmation {}

        /** @param rule that gave the time for it */
        record Given(Instant at, Channel channel, PersonId by, Contact contact, String rule) implements Confirmation {}
    }

    public sealed interface OutcomeNotice {
        record Awaited() implements OutcomeNotice {}

        record Told(Instant at, Channel channel, Contact contact, Outcome outcome) implements OutcomeNotice {}

        record Withheld(Instant at, Channel channel, Contact contact) implements OutcomeNotice {}
    }
}
