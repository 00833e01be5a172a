package se.samsyn.foundation.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put right in a form, in the order of the form: add in the order in which the questions stand. A
 * question has at most one error, the first that was added.
 */
public final class FormErrors {
    private final Map<String, String> sentences = new LinkedHashMap<>();

    /**
     * @param field the field's name; for a date the faulty part, for example {@code DateField.Part.YEAR.of("lastSeen")}
     */
    public FormErrors add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
        return this;
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public @Nullable String on(String field) {
        return sentences.get(field);
    }

    /** The summary's lines: where to go, and the same words as at the field. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        sentences.forEach((field, sentence) -> links.add(new Link(sentence, "#" + field)));
        return links;
    }

    public Field field(String name, String label, @Nullable String hint, @Nullable String value) {
        return new Field(name, label, hint, value == null ? "" : value, on(name));
    }

    public Choices choices(String name, String label, @Nullable String hint, List<Choice> choices) {
        return new Choices(name, label, hint, choices, on(name));
    }

    public DateField date(String name, String label, @Nullable String hint, DateField.Typed typed) {
        Set<DateField.Part> faulty = EnumSet.noneOf(DateField.Part.class);
        String error = null;
        for (DateField.Part part : DateField.Part.values()) {
            String sentence = on(part.of(name));
            if (sentence != null) {
                faulty.add(part);
                error = error == null ? sentence : error;
            }
        }
        return new DateField(name, label, hint, typed, error, faulty);
    }
}
