package se.samsyn.foundation.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Difference;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.SummaryRow;

/**
 * What a file would do. Nothing of it is entered yet.
 *
 * @param tally how many rows of each outcome
 * @param faulty how many rows are wrong, in a sentence; null when none is
 * @param notAllFaults that there are more than are shown; null when all are
 * @param confirm the button's words; null when there is nothing to take in
 */
record CheckedPage(
        Frame frame,
        Import file,
        List<SummaryRow> tally,
        @Nullable String faulty,
        List<FaultRow> faults,
        @Nullable String notAllFaults,
        List<ChangeRow> changes,
        @Nullable String notAllChanges,
        List<String> newOwners,
        List<String> unknownHeadings,
        @Nullable String confirm) {
    static CheckedPage of(Frame frame, Import file, List<Judged> judged, List<String> unknownHeadings) {
        long faulty = count(judged, Outcome.FAULTY);
        long changed = count(judged, Outcome.CHANGED);
        long right = count(judged, Outcome.ADDED) + changed;
        return new CheckedPage(
                frame,
                file,
                List.of(Outcome.values()).stream()
                        .map(outcome -> SummaryRow.of(
                                frame.t("imports.outcome." + outcome.code()),
                                Numbers.whole(frame.texts(), count(judged, outcome))))
                        .toList(),
                faulty == 0 ? null : Numbers.counted(frame.texts(), "imports.faulty", faulty),
                FaultRow.of(frame, judged),
                notAll(frame, "imports.faults.not-all", faulty),
                ChangeRow.of(frame, judged),
                notAll(frame, "imports.changes.not-all", changed),
                newOwners(judged),
                unknownHeadings,
                right == 0 ? null : frame.t("imports.confirm", ImportWords.rows(frame, right)));
    }

    String path() {
        return ImportPaths.file(file.id());
    }

    String download() {
        return ImportPaths.faulty(file.id());
    }

    static long count(List<Judged> judged, Outcome outcome) {
        return judged.stream().filter(row -> row.is(outcome)).count();
    }

    static @Nullable String notAll(Frame frame, String key, long rows) {
        return rows <= FaultRow.MOST_ROWS ? null : frame.t(key, FaultRow.MOST_ROWS, Numbers.whole(frame.texts(), rows));
    }

    private static List<String> newOwners(List<Judged> judged) {
        return judged.stream()
                .filter(row -> row.is(Outcome.ADDED))
                .flatMap(row -> row.differences().stream())
                .filter(difference -> difference.column() == Column.OWNER)
                .map(Difference::after)
                .toList();
    }
}
