package se.samsyn.foundation.imports.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Received;
import se.samsyn.foundation.imports.Received.MissingColumns;
import se.samsyn.foundation.imports.Received.Refused;

/** Which column stands where. Headings that we do not know are left alone. */
final class Headings {
    private final List<String> words;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final ImportKind kind;
    private Optional<Received> refusal = Optional.empty();

    Headings(ImportKind kind, List<String> words, Vocabulary<Column> vocabulary) {
        this.kind = kind;
        this.words = List.copyOf(words);
        for (int place = 0; place < words.size(); place++) {
            String word = words.get(place);
            var column = vocabulary.meaning(word);
            if (column.isPresent() && places.putIfAbsent(column.get(), place) != null) {
                refusal = Optional.of(new Refused("imports.refused.two_headings", List.of(word)));
            }
        }
    }

    int size() {
        return words.size();
    }

    /** Counted from 0; -1 when the file has no such column. */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    List<String> unknown() {
        return IntStream.range(0, words.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(words::get)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Optional<Received> refusal() {
        var missing = kind.required().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
        return missing.isEmpty() ? refusal : Optional.of(new MissingColumns(missing));
    }
}
