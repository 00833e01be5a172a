package se.samsyn.exchange.crossing;

import se.samsyn.foundation.wall.SocialTransaction;

/**
 * Takes what a school or another board sends, in the receiving board's own transaction. Called once for each message.
 */
public interface SocialReceiver {
    void receive(SocialTransaction transaction, Envelope<SchoolMessage> envelope);

    void takeOver(SocialTransaction transaction, Envelope<BoardMessage> envelope);
}
