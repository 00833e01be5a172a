package se.samsyn.command.replay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.page.Dates;

/** The program's only clock while it replays: it stands still, and moves when it is told to. */
@Component
@Primary
@ConditionalOnProperty(name = "samsyn.command", havingValue = "replay")
class ReplayClock extends Clock {
    private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2010, 12, 31);

    private volatile Instant now = BEFORE_EVERYTHING.atStartOfDay(Dates.ZONE).toInstant();

    void moveTo(LocalDate day, LocalTime time) {
        now = at(day, time);
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Dates.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Dates.ZONE;
    }

    /** Days are asked for in the zone that is named, so the moment is all that matters. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new Elsewhere(zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    private final class Elsewhere extends Clock {
        private final ZoneId zone;

        Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return ReplayClock.this.withZone(other);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
