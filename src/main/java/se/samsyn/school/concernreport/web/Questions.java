package se.samsyn.school.concernreport.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Texts;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Problem;

/** The form's fields with their words, what was typed in them and what is wrong with it. */
record Questions(Texts texts, Answers answers, FormErrors errors) {
    private static final String LABEL = "concernreport.field.";
    private static final String HINT = "concernreport.hint.";
    private static final String CHOICE = "concernreport.choice.";
    private static final String ERROR = "concernreport.error.";

    static Questions of(Texts texts, Answers answers, List<Problem> problems) {
        var errors = new FormErrors();
        problems.forEach(problem -> errors.add(problem.field(), sentence(texts, problem)));
        return new Questions(texts, answers, errors);
    }

    /** The error in words. Its first place is the question's own label, so that the summary says which it is. */
    static String sentence(Texts texts, Problem problem) {
        List<Object> values = new ArrayList<>();
        values.add(texts.t(LABEL + question(problem.field())));
        values.addAll(problem.values());
        return texts.t(ERROR + problem.key(), values.toArray());
    }

    Field field(String name) {
        return errors.field(name, texts.t(LABEL + question(name)), hint(name), answers.text(name));
    }

    DateField date(String name) {
        return errors.date(
                name,
                texts.t(LABEL + name),
                hint(name),
                new DateField.Typed(
                        answers.text(name + "Day"), answers.text(name + "Month"), answers.text(name + "Year")));
    }

    /** @param otherwise chosen when nothing is; null leaves the question open */
    Choices choices(String name, @Nullable Enum<?> otherwise, Enum<?>... values) {
        List<Choice> choices = Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        texts.t(CHOICE + question(name) + "." + value.name()),
                        choiceHint(name, value),
                        isChosen(name, value, otherwise)))
                .toList();
        return errors.choices(name, texts.t(LABEL + question(name)), hint(name), choices);
    }

    /** Boxes to tick, whose words are already there. */
    Choices boxes(String name, Stream<Choice> choices) {
        return errors.choices(name, texts.t(LABEL + name), hint(name), choices.toList());
    }

    /** A list to choose from, that begins with not choosing. */
    Choices list(String name, Stream<Choice> choices) {
        var all =
                Stream.concat(Stream.of(Choice.of("", texts.t(CHOICE + name + ".none"), !answers.has(name))), choices);
        return errors.choices(name, texts.t(LABEL + name), hint(name), all.toList());
    }

    private boolean isChosen(String name, Enum<?> value, @Nullable Enum<?> otherwise) {
        return answers.all(name).isEmpty() ? value == otherwise : answers.isChosen(name, value);
    }

    private @Nullable String hint(String name) {
        String key = HINT + question(name);
        return texts.has(key) ? texts.t(key) : null;
    }

    private @Nullable String choiceHint(String name, Enum<?> value) {
        String key = HINT + question(name) + "." + value.name();
        return texts.has(key) ? texts.t(key) : null;
    }

    /** The name of a guardian's question is the same for every guardian; a date's parts are one question. */
    private static String question(String field) {
        return field.replaceFirst("^guardian\\d", "guardian").replaceFirst("^(lastSeen)(Day|Month|Year)$", "$1");
    }
}
