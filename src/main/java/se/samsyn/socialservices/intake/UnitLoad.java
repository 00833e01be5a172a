package se.samsyn.socialservices.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;

/**
 * How much lies at a unit, and when it falls due. Compares no persons: for the one who shares out the work, in the
 * order of names.
 *
 * @param unassigned open reports that nobody handles
 * @param clocks what is owed of each kind, by when
 * @param chosen the handler whose reports are listed; null when none is
 */
public record UnitLoad(
        Instant at,
        List<Share> shares,
        long unassigned,
        Map<Clock, Due> clocks,
        @Nullable Chosen chosen) {

    public long open() {
        return unassigned + shares.stream().mapToLong(Share::open).sum();
    }

    public boolean isWithinTime() {
        return clocks.values().stream().allMatch(due -> due.passed() == 0);
    }

    public enum Clock {
        CONFIRM,
        ASSESS,
        DECIDE,
        OUTCOME,
        HAND_OVER
    }

    /** @param week later than today, at the latest on Sunday */
    public record Due(long passed, long today, long week, long later) {
        public long all() {
            return passed + today + week + later;
        }

        Due plus(Due other) {
            return new Due(passed + other.passed, today + other.today, week + other.week, later + other.later);
        }

        public static Due sum(List<Due> dues) {
            return dues.stream().reduce(new Due(0, 0, 0, 0), Due::plus);
        }
    }

    /** @param here false when the person does not work at the unit any more */
    public record Share(PersonId person, String name, long open, boolean here) {}

    /** One handler's open reports, nearest deadline first. No word of any child. */
    public record Chosen(String name, List<Report> reports) {}

    public record Report(Reference reference, LocalDate receivedOn, Stage stage, Deadlines deadlines) {}
}
