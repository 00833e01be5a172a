package se.samsyn.foundation.account.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Form;

/** The name that one logs in with: the e-mail address, or something short that can be typed on any keyboard. */
final class LoginName {
    static final String FIELD = "user";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    private LoginName() {}

    static @Nullable String read(Form form) {
        String typed = form.required(FIELD);
        if (typed == null) {
            return null;
        }
        String name = typed.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            form.wrong(FIELD, "account.user.form");
            return null;
        }
        return name;
    }
}
