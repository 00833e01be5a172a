package se.samsyn.foundation.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault;
import se.samsyn.foundation.imports.Fault.Reason;

/** One row of a file, with what turns out to be wrong in it. */
final class Line {
    /** Longer than any name, and short enough to stand on a page. */
    private static final int LONGEST = 200;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}]");

    private final int number;
    private final List<String> cells;
    private final Headings headings;
    private final List<Fault> faults = new ArrayList<>();

    Line(int number, List<String> cells, Headings headings) {
        this.number = number;
        this.cells = cells;
        this.headings = headings;
        if (cells.size() > headings.size()) {
            faults.add(new Fault(null, cells.getLast(), Reason.MORE_CELLS, List.of()));
        }
    }

    /** The same row, whose faults nobody hears of. */
    Line(Line other) {
        this(other.number, other.cells, other.headings);
    }

    int number() {
        return number;
    }

    List<String> cells() {
        return cells;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }

    /** Whether the file has the column at all. One that it lacks changes nothing. */
    boolean has(Column column) {
        return headings.place(column) >= 0;
    }

    /** What stands there, as it is; empty when nothing does. */
    String raw(Column column) {
        int place = headings.place(column);
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    /** A text that a person wrote on one line; null when it is missing or wrong, and then the fault is noted. */
    @Nullable
    String required(Column column) {
        return raw(column).isEmpty() ? fault(column, Reason.EMPTY) : optional(column);
    }

    /** Null when nothing stands there, or what is wrong. */
    @Nullable
    String optional(Column column) {
        String value = raw(column);
        if (value.length() > LONGEST) {
            return fault(column, Reason.TOO_LONG);
        }
        if (UNSEEN.matcher(value).find()) {
            return fault(column, Reason.UNSEEN);
        }
        return value.isEmpty() ? null : value;
    }

    /** Notes the fault, if it is the cell's first. Always null, which is what a wrong cell says. */
    <T> @Nullable T fault(Column column, Reason reason, String... words) {
        if (faults.stream().noneMatch(fault -> fault.column() == column)) {
            faults.add(new Fault(column, raw(column), reason, List.of(words)));
        }
        return null;
    }

    void faultOfTheRow(Reason reason, String... words) {
        faults.add(new Fault(null, "", reason, List.of(words)));
    }
}
