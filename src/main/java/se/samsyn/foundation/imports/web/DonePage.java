package se.samsyn.foundation.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.SummaryRow;

/**
 * What came of a file.
 *
 * @param faulty how many rows were left, in a sentence; null when none was
 */
record DonePage(
        Frame frame,
        Import file,
        String heading,
        List<SummaryRow> tally,
        @Nullable String faulty,
        List<FaultRow> faults,
        @Nullable String notAllFaults) {
    static DonePage of(Frame frame, Import file, List<Judged> notTaken) {
        int taken = file.taken(Outcome.ADDED) + file.taken(Outcome.CHANGED);
        int left = file.taken(Outcome.FAULTY);
        return new DonePage(
                frame,
                file,
                Numbers.counted(frame.texts(), "imports.taken", taken),
                List.of(Outcome.values()).stream()
                        .map(outcome -> SummaryRow.of(
                                frame.t("imports.done." + outcome.code()),
                                Numbers.whole(frame.texts(), file.taken(outcome))))
                        .toList(),
                left == 0 ? null : Numbers.counted(frame.texts(), "imports.left", left),
                FaultRow.of(frame, notTaken),
                CheckedPage.notAll(frame, "imports.faults.not-all", left));
    }

    /** New people cannot log in with a password that nobody has given them. */
    boolean saysHowToLogIn() {
        return file.kind() == ImportKind.STAFF;
    }

    String download() {
        return ImportPaths.faulty(file.id());
    }
}
