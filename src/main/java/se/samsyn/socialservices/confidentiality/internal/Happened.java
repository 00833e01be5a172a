package se.samsyn.socialservices.confidentiality.internal;

import java.time.Instant;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.confidentiality.ConsentEvent;

/** What has happened to a consent, when, and who did it. */
record Happened(ConsentEvent event, Instant at, Signature by) {}
