package se.samsyn.exchange.crossing;

import se.samsyn.foundation.wall.SchoolTransaction;

/** Takes what social services send, in the receiving school owner's own transaction. Called once for each message. */
public interface SchoolReceiver {
    void receive(SchoolTransaction transaction, Envelope<SocialMessage> envelope);
}
