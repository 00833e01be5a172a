package se.samsyn.exchange.crossing;

import java.time.Instant;
import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;

/**
 * A message on its way.
 *
 * @param sentAt the sender's commit, which is also the time of receipt: the law's clock starts here
 */
public record Envelope<M extends Message>(UUID id, AuthorityId from, AuthorityId to, Instant sentAt, M message) {}
