package se.samsyn.school.concernreport;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;

/**
 * A draft to go on with.
 *
 * @param lastField the field that was last written in; null when none was
 */
public record DraftSummary(
        ReportId id,
        Instant begunAt,
        LocalDate expiresOn,
        Part lastPart,
        @Nullable String lastField) {}
