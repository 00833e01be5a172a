package se.samsyn.socialservices.feedback;

import java.time.Instant;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.SocialMessage.Contact;

/** What the reporter has been told so far. The two are never mixed, and either may come first. */
public record FeedbackGiven(Confirmation confirmation, OutcomeNotice outcome) {

    public sealed interface Confirmation {
        record Awaited() implements Confirmation {}

        record Given(Instant at, Channel channel, Contact contact) implements Confirmation {}
    }

    public sealed interface OutcomeNotice {
        record Awaited() implements OutcomeNotice {}

        record Told(Instant at, Channel channel, Contact contact, Outcome outcome) implements OutcomeNotice {}

        record Withheld(Instant at, Channel channel, Contact contact) implements OutcomeNotice {}
    }
}
