package se.samsyn.socialservices.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.AuthorityId;

/**
 * Whoever reported.
 *
 * @param receivedOn whose law decides
 * @param mandated has the duty to report
 * @param reachable false for somebody who wants to be unknown
 * @param through the school owner that the report came from through Samsyn; null when it came in another way
 */
public record Recipient(
        ReportId report,
        LocalDate receivedOn,
        boolean mandated,
        boolean reachable,
        @Nullable AuthorityId through) {}
