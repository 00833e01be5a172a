package se.samsyn.foundation.imports;

import java.util.List;

/** What came of a file. Of one that is refused, nothing is kept. */
public sealed interface Received {
    record Accepted(ImportId id) implements Received {}

    /**
     * @param reason key of the sentence
     * @param words that it names, in order
     */
    record Refused(String reason, List<Object> words) implements Received {}

    /** Headings that the file should have and has not. */
    record MissingColumns(List<Column> columns) implements Received {}
}
