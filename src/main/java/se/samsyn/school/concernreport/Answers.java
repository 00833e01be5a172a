package se.samsyn.school.concernreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been typed on one page of the form, as it was typed. A field may have several values, as boxes to tick do.
 */
public record Answers(Map<String, List<String>> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((field, typed) -> copy.put(field, List.copyOf(typed)));
        values = java.util.Collections.unmodifiableMap(copy);
    }

    public static Answers of(Map<String, String> single) {
        var values = new LinkedHashMap<String, List<String>>();
        single.forEach((field, typed) -> values.put(field, List.of(typed)));
        return new Answers(values);
    }

    public String text(String field) {
        List<String> typed = all(field);
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return !text(field).isBlank();
    }

    public boolean isChosen(String field, Enum<?> value) {
        return all(field).contains(value.name());
    }

    /** The first field that says something else than it did before; null when none does. */
    public @Nullable String firstOtherThan(Answers before) {
        return values.keySet().stream()
                .filter(field -> !all(field).equals(before.values.get(field)))
                .findFirst()
                .orElse(null);
    }

    public Answers with(String field, String typed) {
        var copy = new LinkedHashMap<>(values);
        copy.put(field, List.of(typed));
        return new Answers(copy);
    }

    public Answers without(String... fields) {
        var copy = new LinkedHashMap<>(values);
        for (String field : fields) {
            copy.remove(field);
        }
        return new Answers(copy);
    }
}
