package se.samsyn.school.concernreport;

import java.time.Instant;
import se.samsyn.exchange.crossing.SupplementContent;

/** @param arrived true when social services have it. Unknown is never shown as success. */
public record SentSupplement(Instant sentAt, SupplementContent content, boolean arrived) {}
