package se.samsyn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.samsyn.foundation.page.Dates;

/** A clock that a test sets. Stands still until it is moved. */
public final class TestClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-17T09:05:00Z");

    @TestConfiguration(proxyBeanMethods = false)
    public static class Setting {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /** @param local for example 2026-11-17T10:05 */
    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Dates.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
