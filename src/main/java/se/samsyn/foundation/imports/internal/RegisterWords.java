package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.SchoolForm;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.OpeningHours;

/** What stands in the register, as it would be written in a file. */
final class RegisterWords {
    private final Texts texts;

    RegisterWords(Texts texts) {
        this.texts = texts;
    }

    static String key(SchoolForm form) {
        return "imports.form." + form.code();
    }

    static String key(Ownership ownership) {
        return "imports.ownership." + ownership.code();
    }

    static String key(boolean answer) {
        return answer ? "imports.yes" : "imports.no";
    }

    String forms(Collection<SchoolForm> forms) {
        return forms.stream().sorted().map(form -> texts.t(key(form))).collect(Collectors.joining(", "));
    }

    String ownership(Ownership ownership) {
        return texts.t(key(ownership));
    }

    String answer(boolean answer) {
        return texts.t(key(answer));
    }

    String function(String code) {
        return texts.t("organisation.function." + code);
    }

    static String hours(OpeningHours hours) {
        return time(hours.opens()) + "\u2013" + time(hours.closes());
    }

    /** A day that is not set says that no end is known. */
    String lastDay(@Nullable LocalDate day) {
        return day == null ? texts.t("imports.until-further-notice") : day.toString();
    }

    private static String time(LocalTime time) {
        return time.getHour() + ".%02d".formatted(time.getMinute());
    }
}
