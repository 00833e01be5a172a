package se.samsyn.foundation.imports.web;

import java.util.List;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.page.Frame;

/** A faulty cell as it is shown: which row, which column, what stands there, and what to do about it. */
record FaultRow(String row, String column, String value, String sentence) {
    /** So many rows fit on a page that somebody reads; all stand in the file to download. */
    static final int MOST_ROWS = 100;

    static List<FaultRow> of(Frame frame, List<Judged> judged) {
        return judged.stream()
                .filter(row -> row.is(Outcome.FAULTY))
                .limit(MOST_ROWS)
                .flatMap(row -> row.faults().stream()
                        .map(fault -> new FaultRow(
                                frame.t("imports.row", row.number()),
                                ImportWords.heading(frame, fault),
                                fault.value(),
                                ImportWords.sentence(frame, fault))))
                .toList();
    }
}
