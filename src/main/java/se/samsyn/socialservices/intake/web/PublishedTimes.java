package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.foundation.page.Dates;

/** Days and times as the published schema writes them. */
final class PublishedTimes {
    private PublishedTimes() {}

    static OffsetDateTime time(Instant at) {
        return at.atZone(Dates.ZONE).toOffsetDateTime();
    }

    /** As much of it as is known: 2026-11-17, 2026-11 or 2026. */
    static String day(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.month() == null) {
            return "%04d".formatted(date.year());
        }
        return date.day() == null
                ? "%04d-%02d".formatted(date.year(), date.month())
                : date.earliest().toString();
    }
}
