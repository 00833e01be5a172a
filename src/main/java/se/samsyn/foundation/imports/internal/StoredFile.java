package se.samsyn.foundation.imports.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.shared.PersonId;

/** A file with its rows as they were sent. */
record StoredFile(Import summary, PersonId sender, List<StoredLine> lines) {
    /** @param outcome null until it has been through */
    record StoredLine(
            int number, List<String> cells, @Nullable Outcome outcome) {
        boolean isWaiting() {
            return outcome == null;
        }
    }
}
