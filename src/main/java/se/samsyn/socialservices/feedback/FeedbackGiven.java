package se.samsyn.socialservices.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.SocialMessage.Contact;

/** What the reporter has been told so far. */
public record FeedbackGiven(
        @Nullable Confirmation confirmation, @Nullable OutcomeNotice outcome) {

    public record Confirmation(Instant at, Channel channel, Contact contact) {}

    /** @param outcome null when it was withheld */
    public record OutcomeNotice(
            Instant at,
            Channel channel,
            Contact contact,
            @Nullable Outcome outcome) {}
}
