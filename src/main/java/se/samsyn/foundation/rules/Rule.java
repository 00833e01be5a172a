package se.samsyn.foundation.rules;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.Period;

/**
 * One version of a rule. A step that rests on it keeps its {@link #reference}.
 *
 * @param value empty where the law sets none, or where nobody has read it in SFS; the note says which
 * @param unit of the value: days, working_days, hours, months, years, yes_no, word, areas
 * @param verifiedBy who has checked it against SFS; empty when nobody has
 */
public record Rule(
        RuleKey key,
        int version,
        Period period,
        @Nullable String value,
        @Nullable String unit,
        String lagrum,
        String source,
        @Nullable String note,
        Certainty certainty,
        @Nullable String verifiedBy) {

    /** Names this version for ever, for example {@code outcome.to_reporter@2}. */
    public String reference() {
        return key.code() + "@" + version;
    }

    /** The number; empty where the law sets none. */
    public OptionalInt limit() {
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    /** The number of a rule that always has one. */
    public int number() {
        return limit().orElseThrow(() -> new IllegalStateException("No value for " + reference()));
    }

    /** In words; that there is none is said too. */
    public String valueIn(Texts texts) {
        if (unit == null) {
            return "";
        }
        if (value == null) {
            return texts.t("rules.value.empty");
        }
        return switch (unit) {
            case "word" -> value;
            case "areas" ->
                Arrays.stream(value.split(", ", -1))
                        .map(code -> texts.t("rules.area." + code))
                        .collect(Collectors.joining(", "));
            case "yes_no" -> texts.t("rules.value." + value);
            default -> texts.t("rules.unit." + unit + (value.equals("1") ? ".one" : ".many"), value);
        };
    }

    /** What a yes-or-no rule answers. */
    public boolean allows() {
        return "yes".equals(value);
    }
}
