package se.samsyn.school.concernreport;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.samsyn.CountedStatements;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SocialReceiver;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;

/** The school's side alone: a clock that a test sets, an inbox that only remembers, and a count of statements. */
@TestConfiguration(proxyBeanMethods = false)
@Import(CountedStatements.Listening.class)
public class SchoolSide {
    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock();
    }

    @Bean
    @Primary
    Inbox inbox() {
        return new Inbox();
    }

    /** Stands still until a test moves it. */
    public static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-17T08:58:00Z");

        public void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public ZoneId getZone() {
            return Dates.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** What has arrived at social services. */
    public static final class Inbox implements SocialReceiver {
        private final List<Envelope<SchoolMessage>> arrived = new ArrayList<>();
        private boolean closed;

        public void close(boolean closed) {
            this.closed = closed;
        }

        public List<Envelope<SchoolMessage>> arrived() {
            return arrived;
        }

        @Override
        public void receive(SocialTransaction transaction, Envelope<SchoolMessage> envelope) {
            if (closed) {
                throw new IllegalStateException("The other side does not answer");
            }
            arrived.add(envelope);
        }

        @Override
        public void takeOver(SocialTransaction transaction, Envelope<BoardMessage> envelope) {
            throw new AssertionError("No board transfers anything here");
        }
    }
}
