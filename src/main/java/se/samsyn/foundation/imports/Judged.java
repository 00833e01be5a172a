package se.samsyn.foundation.imports;

import java.util.List;

/**
 * One row against the register as it is.
 *
 * @param number as a spreadsheet shows it
 * @param cells in the order of the file
 * @param differences what would be another than it is; of a row that is added, what else is entered with it
 */
public record Judged(
        int number, List<String> cells, Outcome outcome, List<Fault> faults, List<Difference> differences) {
    public boolean is(Outcome other) {
        return outcome == other;
    }
}
