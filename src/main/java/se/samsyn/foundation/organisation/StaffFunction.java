package se.samsyn.foundation.organisation;

import java.util.Optional;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.Role;

/** A title. Its words are the text {@code organisation.function.<code>}; what it may do is its role. */
public record StaffFunction(String code, Role role) {
    /** The key of the title in words. */
    public String text() {
        return key(code);
    }

    /** The title in words; empty for a code that has none, as a job of the program's own. */
    public static Optional<String> title(Texts texts, String code) {
        return texts.has(key(code)) ? Optional.of(texts.t(key(code))) : Optional.empty();
    }

    private static String key(String code) {
        return "organisation.function." + code;
    }
}
