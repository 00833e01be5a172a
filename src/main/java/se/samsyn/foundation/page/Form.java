package se.samsyn.foundation.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a form, read into values that have rules. A value that is wrong is null, and noted at its field.
 *
 * <p>The texts go by the form's own key: {@code key} is the heading, {@code key.lead} and {@code key.send} what stands
 * above and on the button, {@code key.name} the label of a field and {@code key.name.hint} its hint. First read all the
 * values, then ask the questions: a question takes its error with it.
 */
public final class Form {
    private static final int LONGEST = 200;
    /** A year outside these is a slip of the hand. */
    private static final int EARLIEST = 1900;

    private static final int LATEST = 2200;
    private static final Pattern PHONE = Pattern.compile("[0-9][0-9 -]{1,18}[0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private final Frame frame;
    private final String key;
    private final Map<String, List<String>> typed;
    private final FormErrors errors = new FormErrors();

    public Form(Frame frame, String key, Map<String, List<String>> typed) {
        this.frame = frame;
        this.key = key;
        this.typed = typed;
    }

    /** A day, as it would have been typed. */
    public static Map<String, List<String>> ofDay(String name, LocalDate day) {
        return Map.of(
                DateField.Part.DAY.of(name), List.of(String.valueOf(day.getDayOfMonth())),
                DateField.Part.MONTH.of(name), List.of(String.valueOf(day.getMonthValue())),
                DateField.Part.YEAR.of(name), List.of(String.valueOf(day.getYear())));
    }

    /** Answers, as they would have been typed. */
    public static Map<String, List<String>> values(String... namesAndValues) {
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return values;
    }

    public boolean isRight() {
        return errors.isEmpty();
    }

    public FormErrors errors() {
        return errors;
    }

    public Form wrong(String name, String sentence) {
        errors.add(name, frame.t(sentence));
        return this;
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    public String raw(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    public @Nullable String optional(String name) {
        String value = raw(name);
        if (value.length() > LONGEST) {
            return note(name, "page.form.long");
        }
        return value.isEmpty() ? null : value;
    }

    public @Nullable String required(String name) {
        if (raw(name).isEmpty()) {
            return note(name, "page.form.missing", label(name));
        }
        return optional(name);
    }

    /** The number must be there and be one that can be dialled from anywhere in the country. */
    public @Nullable String phone(String name) {
        String value = required(name);
        return value == null || PHONE.matcher(value).matches() ? value : note(name, "page.form.phone");
    }

    /** In small letters: the same address is never two people's. */
    public @Nullable String email(String name) {
        String value = required(name);
        if (value == null) {
            return null;
        }
        return EMAIL.matcher(value).matches()
                ? value.toLowerCase(frame.texts().locale())
                : note(name, "page.form.email");
    }

    public @Nullable LocalTime time(String name) {
        String value = required(name);
        if (value == null) {
            return null;
        }
        var form = TIME.matcher(value);
        try {
            return form.matches()
                    ? LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)))
                    : note(name, "page.form.time");
        } catch (DateTimeException noSuchTime) {
            return note(name, "page.form.time");
        }
    }

    public @Nullable LocalDate day(String name) {
        LocalDate day = typedDay(name).date();
        if (day == null || day.getYear() < EARLIEST || day.getYear() > LATEST) {
            errors.add(DateField.Part.DAY.of(name), frame.t("page.form.day"));
            return null;
        }
        return day;
    }

    /** The one of these that was chosen, as it was sent. */
    public <T> @Nullable T one(String name, Collection<T> among, Function<T, String> value) {
        for (T each : among) {
            if (value.apply(each).equals(raw(name))) {
                return each;
            }
        }
        return note(name, "page.form.choose", label(name));
    }

    public boolean ticked(String name) {
        return !all(name).isEmpty();
    }

    private <T> @Nullable T note(String name, String sentence, Object... values) {
        errors.add(name, frame.t(sentence, values));
        return null;
    }

    public Question text(String name) {
        return new Question.Text(errors.field(name, frame.t(key + "." + name), hint(name), raw(name)), null, null);
    }

    /** The name that one logs in with, which browsers keep beside the password. */
    public Question userName(String name) {
        return new Question.Text(
                errors.field(name, frame.t(key + "." + name), hint(name), raw(name)), null, "username");
    }

    /** A code that works once, which no browser keeps. */
    public Question oneTimeCode(String name) {
        return new Question.Text(
                errors.field(name, frame.t(key + "." + name), hint(name), raw(name)), null, "one-time-code");
    }

    public Question number(String name) {
        return new Question.Text(errors.field(name, frame.t(key + "." + name), hint(name), raw(name)), "tel", null);
    }

    public Question secret(String name) {
        return new Question.Secret(errors.field(name, frame.t(key + "." + name), hint(name), ""));
    }

    public Question longText(String name) {
        return new Question.Long(errors.field(name, frame.t(key + "." + name), hint(name), raw(name)));
    }

    public Question askDay(String name) {
        return new Question.Day(errors.date(name, frame.t(key + "." + name), hint(name), typedDay(name)));
    }

    /** A list to choose from. Its first line, where it has the text {@code key.name.none}, is no choice. */
    public <T> Question select(String name, Collection<T> among, Function<T, String> value, Function<T, String> words) {
        List<Choice> choices = choices(name, among, value, words);
        String none = key + "." + name + ".none";
        if (frame.texts().has(none)) {
            choices.addFirst(Choice.of("", frame.t(none), raw(name).isEmpty()));
        }
        return new Question.Select(errors.choices(name, frame.t(key + "." + name), hint(name), choices));
    }

    public <T> Question ticks(String name, Collection<T> among, Function<T, String> value, Function<T, String> words) {
        return new Question.Ticks(
                errors.choices(name, frame.t(key + "." + name), hint(name), choices(name, among, value, words)));
    }

    public FormPage page(@Nullable Link back, String action, Question... questions) {
        return page(back, action, List.of(), questions);
    }

    public FormPage page(@Nullable Link back, String action, List<FormPage.Hidden> hidden, Question... questions) {
        String lead = key + ".lead";
        return new FormPage(
                frame,
                frame.t(key),
                frame.texts().has(lead) ? frame.t(lead) : null,
                back,
                errors,
                action,
                hidden,
                List.of(questions),
                frame.t(key + ".send"));
    }

    private <T> List<Choice> choices(
            String name, Collection<T> among, Function<T, String> value, Function<T, String> words) {
        List<String> chosen = all(name);
        List<Choice> choices = new ArrayList<>();
        for (T each : among) {
            choices.add(Choice.of(value.apply(each), words.apply(each), chosen.contains(value.apply(each))));
        }
        return choices;
    }

    private DateField.Typed typedDay(String name) {
        return new DateField.Typed(
                raw(DateField.Part.DAY.of(name)),
                raw(DateField.Part.MONTH.of(name)),
                raw(DateField.Part.YEAR.of(name)));
    }

    private String label(String name) {
        String label = frame.t(key + "." + name);
        return label.substring(0, 1).toLowerCase(frame.texts().locale()) + label.substring(1);
    }

    private @Nullable String hint(String name) {
        String hint = key + "." + name + ".hint";
        return frame.texts().has(hint) ? frame.t(hint) : null;
    }
}
