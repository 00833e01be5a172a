package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.IntakeTest;

class IntakeLawTests extends IntakeTest {
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 30));

    @Autowired
    private IntakeLaw law;

    @ParameterizedTest(name = "received {0}: assess by {1}, alarm {2}, decide by {3}, confirm by {4}")
    @CsvSource({
        // An ordinary Tuesday morning.
        "2026-11-17T10:05, 2026-11-17T16:30, 2026-11-18T10:05, 2026-12-01T16:30, 2026-11-18T16:30",
        // Late in the day: the day after.
        "2026-11-17T16:30, 2026-11-18T16:30, 2026-11-18T16:30, 2026-12-01T16:30, 2026-11-18T16:30",
        // Friday night: protection does not wait for Monday, a confirmation does.
        "2026-11-20T22:00, 2026-11-21T16:30, 2026-11-21T22:00, 2026-12-04T16:30, 2026-11-23T16:30",
        // The night when the clocks go back is an hour longer, and the fourteen days are days all the same.
        "2026-10-24T23:30, 2026-10-25T16:30, 2026-10-25T22:30, 2026-11-07T16:30, 2026-10-26T16:30",
        // The first day of the fourteen-day rule.
        "2013-01-01T10:00, 2013-01-01T16:30, 2013-01-02T10:00, 2013-01-15T16:30, 2013-01-02T16:30",
    })
    void clocksOfAReport(String received, String assess, String alarm, String decide, String confirm) {
        assertThat(law.deadlines(at(received), true, OFFICE))
                .isEqualTo(new Deadlines(at(confirm), at(assess), at(alarm), at(decide), null, null));
    }

    @Test
    void before2013NoDaysAreCounted() {
        assertThat(law.deadlines(at("2012-12-31T10:00"), true, OFFICE).decide()).isNull();
    }

    @Test
    void nobodyIsConfirmedToWhoCannotBeReached() {
        assertThat(law.deadlines(at("2026-11-17T10:05"), false, OFFICE).confirm())
                .isNull();
    }

    private static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Dates.ZONE).toInstant();
    }
}
