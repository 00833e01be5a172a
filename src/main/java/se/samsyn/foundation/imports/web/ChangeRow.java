package se.samsyn.foundation.imports.web;

import java.util.List;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.page.Frame;

/** What a row would change in the register. */
record ChangeRow(String row, String what, String column, String before, String after) {
    static List<ChangeRow> of(Frame frame, List<Judged> judged) {
        return judged.stream()
                .filter(row -> row.is(Outcome.CHANGED))
                .limit(FaultRow.MOST_ROWS)
                .flatMap(row -> row.differences().stream()
                        .map(difference -> new ChangeRow(
                                frame.t("imports.row", row.number()),
                                row.cells().getFirst(),
                                frame.t(difference.column().text()),
                                orNothing(frame, difference.before()),
                                orNothing(frame, difference.after()))))
                .toList();
    }

    private static String orNothing(Frame frame, String words) {
        return words.isEmpty() ? frame.t("imports.nothing") : words;
    }
}
