package se.samsyn.school.concernreport.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SeenTwice;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.RetentionRule;

/**
 * Removes the school's copies whose time is out by the owner's own rule. Where the owner has none nothing is removed,
 * and never while somebody waits for an answer or owes something.
 */
@Component
class CopySweep implements Round {
    private static final String NAME = "copies";
    private static final Duration PAUSE = Duration.ofHours(6);

    /** Those who add to one of so many reports wait until they are done. */
    private static final int AT_A_TIME = 200;

    private final Wall wall;
    private final Organisations organisations;
    private final Rules rules;
    private final Duties duties;
    private final Crossings crossings;
    private final Erasing erasing;

    CopySweep(
            Wall wall, Organisations organisations, Rules rules, Duties duties, Crossings crossings, Erasing erasing) {
        this.erasing = erasing;
        this.wall = wall;
        this.organisations = organisations;
        this.rules = rules;
        this.duties = duties;
        this.crossings = crossings;
    }

    /** @return how many were removed */
    int sweep() {
        int removed = 0;
        for (Authority authority : organisations.directory().authorities()) {
            Kept last = Kept.NONE;
            do {
                Kept after = last;
                Part part = wall.school(
                        SchoolActor.job(NAME, authority.id()),
                        transaction -> RetentionStore.current(transaction)
                                .map(rule -> remove(transaction, rule, after))
                                .orElse(Part.EMPTY));
                removed += part.removed();
                last = part.last();
            } while (!last.equals(Kept.NONE));
        }
        return removed;
    }

    /** What one transaction took. @param last that it looked at; {@link Kept#NONE} when there are no more */
    private record Part(int removed, Kept last) {
        static final Part EMPTY = new Part(0, Kept.NONE);
    }

    /** Held first and asked about afterwards: what was added a moment ago is seen, and nothing more can be. */
    private Part remove(SchoolTransaction transaction, RetentionRule rule, Kept after) {
        LocalDate today = Dates.localDate(transaction.now());
        List<Kept> old = RetentionStore.hold(transaction, today.minusMonths(rule.months()), after, AT_A_TIME);
        if (old.isEmpty()) {
            return Part.EMPTY;
        }
        List<UUID> out = outOfTime(transaction, settled(transaction, old));
        if (!out.isEmpty()) {
            erasing.copies(transaction, out, rule.version());
        }
        return new Part(out.size(), old.getLast());
    }

    /** Nobody waits for an answer or owes something, and everything that was sent has arrived. */
    private List<UUID> settled(SchoolTransaction transaction, List<Kept> old) {
        Set<UUID> owed = duties.openSubjects(transaction);
        Set<ReportId> underway = crossings.underway(
                transaction, old.stream().map(kept -> new ReportId(kept.id())).toList());
        return old.stream()
                .filter(kept -> kept.isAnswered(rules))
                .map(Kept::id)
                .filter(id -> !owed.contains(id) && !underway.contains(new ReportId(id)))
                .toList();
    }

    private static List<UUID> outOfTime(SchoolTransaction transaction, List<UUID> settled) {
        return SeenTwice.since(transaction, "concernreport.report", "id = any (?)", settled.toArray(UUID[]::new));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        sweep();
    }
}
