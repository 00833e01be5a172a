package se.samsyn.command.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.util.FileSystemUtils;
import se.samsyn.example.AuditYears;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.rules.Rules;

/** A thin slice of the replay, on the tests' own database: every epoch of the audit's years, every kind of reporter. */
@SpringBootTest(
        properties = {
            "samsyn.command=replay",
            "samsyn.data=target/replay-test-data",
            "spring.main.web-application-type=none"
        })
class ReplayTests {
    private static final int EVERY = 700;

    static {
        // A database of its own, since its clock goes back to 2011; new each time, since it counts everything.
        try {
            FileSystemUtils.deleteRecursively(Path.of("target/replay-test-data/pg"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Autowired
    private Replay replay;

    @Autowired
    private Proof proof;

    @Autowired
    private Rules rules;

    @Test
    void planHasTheAuditsSumsAndMostReportsComeThroughTheForm() {
        List<PlannedReport> all =
                plan().values().stream().flatMap(Collection::stream).toList();

        assertThat(all).hasSize(58_073);
        for (AuditYears.Row row : AuditYears.city()) {
            List<PlannedReport> year = all.stream()
                    .filter(report -> report.day().getYear() == row.year())
                    .toList();
            assertThat(year).hasSize(row.reports());
            assertThat(opened(year, Sex.GIRL)).isEqualTo(row.girls());
            assertThat(opened(year, Sex.BOY)).isEqualTo(row.boys());
            assertThat(opened(year, Sex.UNKNOWN)).isZero();
        }
        assertThat(all.stream().filter(report -> report.source().isForm()).count())
                .isGreaterThanOrEqualTo(all.size() * 6 / 10);
    }

    @Test
    void samePlanEveryTime() {
        assertThat(plan()).isEqualTo(plan());
    }

    @Test
    void everyReportIsConfirmedAssessedDecidedAndToldAndTheEventsSayTheSameAsTheCells() {
        SortedMap<LocalDate, List<PlannedReport>> slice = new TreeMap<>();
        int number = 0;
        for (var day : plan().entrySet()) {
            for (PlannedReport report : day.getValue()) {
                if (number++ % EVERY == 0) {
                    slice.computeIfAbsent(day.getKey(), date -> new ArrayList<>())
                            .add(report);
                }
            }
        }

        replay.play(slice);

        assertThat(proof.deviations()).isEmpty();
        assertThat(proof.openDuties()).isZero();
        assertThat(proof.waitingMessages()).isZero();
        long reports = slice.values().stream().mapToLong(List::size).sum();
        assertThat(proof.figures(Set.of(2011, 2012, 2013, 2014)))
                .hasSize(32)
                .filteredOn(figure -> figure.name().matches("city .* reports"))
                .extracting(figure -> Long.parseLong(figure.counted()))
                .satisfies(counted -> assertThat(
                                counted.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(reports));
    }

    private SortedMap<LocalDate, List<PlannedReport>> plan() {
        return new ReplayPlan(rules.calendar()).of(Set.of(2011, 2012, 2013, 2014));
    }

    private static long opened(List<PlannedReport> reports, Sex sex) {
        return reports.stream()
                .filter(report ->
                        report.outcome() == Outcome.OPENED && report.child().sex() == sex)
                .count();
    }
}
