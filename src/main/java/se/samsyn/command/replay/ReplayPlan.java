package se.samsyn.command.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.samsyn.example.AuditYears;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.rules.WorkingCalendar;

/**
 * Spreads the audit's sums over invented children, days and reporters: as many girls and boys with an opened
 * investigation as the audit counted, the rest not opened or joined to an ongoing one. The same seed gives the same
 * plan.
 */
final class ReplayPlan {
    private static final int SEED = 42015;
    private static final int ADULT = 18;
    private static final int LONGEST_ASSESSMENT = 9;
    private static final int HUNDRED = 100;
    private static final int GIRLS_OF_HUNDRED = 45;
    private static final int UNKNOWN_SEX_OF_HUNDRED = 1;
    private static final int ONGOING_OF_HUNDRED = 20;
    private static final Reason[] ORDINARY = {
        Reason.ABSENCE, Reason.HOME_CARE, Reason.SUBSTANCES, Reason.MENTAL_HEALTH, Reason.OTHER
    };

    private final WorkingCalendar calendar;

    ReplayPlan(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Day by day, in the order of the calendar. */
    SortedMap<LocalDate, List<PlannedReport>> of(Set<Integer> years) {
        SortedMap<LocalDate, List<PlannedReport>> days = new TreeMap<>();
        AuditYears.booked().stream()
                .filter(row -> years.contains(row.year()))
                .flatMap(this::reports)
                .forEach(report -> days.computeIfAbsent(report.day(), day -> new ArrayList<>())
                        .add(report));
        return days;
    }

    private Stream<PlannedReport> reports(AuditYears.Row row) {
        var random = new Random(SEED + 31L * row.year() + row.area().hashCode());
        List<Fate> fates = fates(row, random);
        Collections.shuffle(fates, random);
        List<LocalDate> days = workingDays(row.year());
        return Stream.iterate(0, place -> place < fates.size(), place -> place + 1)
                .map(place ->
                        report(row, place, days.get((int) ((long) place * days.size() / fates.size())), fates, random));
    }

    private record Fate(Sex sex, Outcome outcome) {}

    private static List<Fate> fates(AuditYears.Row row, Random random) {
        List<Fate> fates = new ArrayList<>(Collections.nCopies(row.girls(), new Fate(Sex.GIRL, Outcome.OPENED)));
        fates.addAll(Collections.nCopies(row.boys(), new Fate(Sex.BOY, Outcome.OPENED)));
        while (fates.size() < row.reports()) {
            fates.add(new Fate(
                    sex(random), random.nextInt(HUNDRED) < ONGOING_OF_HUNDRED ? Outcome.ONGOING : Outcome.NOT_OPENED));
        }
        return fates;
    }

    private static Sex sex(Random random) {
        int place = random.nextInt(HUNDRED);
        return place < UNKNOWN_SEX_OF_HUNDRED ? Sex.UNKNOWN : place <= GIRLS_OF_HUNDRED ? Sex.GIRL : Sex.BOY;
    }

    private PlannedReport report(AuditYears.Row row, int place, LocalDate day, List<Fate> fates, Random random) {
        Fate fate = fates.get(place);
        // Every hundred in turn, so that the mix holds exactly in any hundred that follow each other.
        Source source = Source.at(place * 37 % HUNDRED);
        return new PlannedReport(
                row.area(),
                source,
                day,
                workingDay(day.plusDays(random.nextInt(LONGEST_ASSESSMENT))),
                new PlannedReport.Child(
                        fate.sex(), day.getYear() - random.nextInt(ADULT), reasons(fate.outcome(), random)),
                fate.outcome());
    }

    /** Violence opens an investigation at once, so it is only among the opened. */
    private static Set<Reason> reasons(Outcome outcome, Random random) {
        Set<Reason> reasons = EnumSet.of(ORDINARY[random.nextInt(ORDINARY.length)]);
        if (random.nextInt(3) == 0) {
            reasons.add(ORDINARY[random.nextInt(ORDINARY.length)]);
        }
        if (outcome == Outcome.OPENED && random.nextInt(4) == 0) {
            reasons.add(Reason.VIOLENCE);
        }
        return reasons;
    }

    private List<LocalDate> workingDays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.plusWorkingDays(day, 0);
    }
}
