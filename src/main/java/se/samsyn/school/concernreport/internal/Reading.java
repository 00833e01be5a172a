package se.samsyn.school.concernreport.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;

/**
 * Reads one page's answers into values, and remembers what has to be put right, in the order in which it is asked. An
 * answer with a problem reads as not answered.
 */
final class Reading {
    private static final int LINE = 200;
    private static final int TEXT = 5_000;

    private final Part part;
    private final Answers answers;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Part part, Answers answers) {
        this.part = part;
        this.answers = answers;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean isAnswered(String field) {
        return answers.has(field);
    }

    /** One line of text. */
    String line(String field) {
        return text(field, LINE, false);
    }

    /** Text of several lines. */
    String text(String field) {
        return text(field, TEXT, true);
    }

    String text(String field, int most) {
        return text(field, most, true);
    }

    private String text(String field, int most, boolean severalLines) {
        String typed = TypedText.tidy(answers.text(field));
        if (TypedText.hasUnseen(typed, severalLines)) {
            return refuse(field, "unseen");
        }
        if (typed.codePointCount(0, typed.length()) > most) {
            return refuse(field, "long", most);
        }
        return typed;
    }

    /** The text, or a problem when there is none. */
    String required(String field, String text) {
        if (text.isEmpty() && !hasProblem(field)) {
            refuse(field, field + ".missing");
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (answers.isChosen(field, value)) {
                return value;
            }
        }
        return null;
    }

    <E extends Enum<E>> E choice(String field, E otherwise) {
        E chosen = choice(field, otherwise.getDeclaringClass());
        return chosen == null ? otherwise : chosen;
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        Set<E> chosen = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (answers.isChosen(field, value)) {
                chosen.add(value);
            }
        }
        return chosen;
    }

    /** Reads as nothing, so that it can stand in a return. */
    String refuse(String field, String key, Object... values) {
        if (!hasProblem(field)) {
            problems.add(new Problem(part, field, key, List.of(values)));
        }
        return "";
    }

    private boolean hasProblem(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }
}
