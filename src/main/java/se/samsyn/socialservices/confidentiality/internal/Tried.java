package se.samsyn.socialservices.confidentiality.internal;

import java.util.List;
import java.util.Optional;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.socialservices.confidentiality.Refusal;

/** @param outgoing to be delivered when the transaction has committed */
record Tried(Optional<Refusal> refused, List<Envelope<SocialMessage>> outgoing) {
    static Tried refused(Refusal why) {
        return new Tried(Optional.of(why), List.of());
    }

    static Tried done(List<Envelope<SocialMessage>> outgoing) {
        return new Tried(Optional.empty(), outgoing);
    }
}
