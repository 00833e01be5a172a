package se.samsyn.foundation.account.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Form;

/** A password that its owner chooses, typed twice. Long is what makes it good, so nothing else is asked of it. */
final class NewPassword {
    static final String FIELD = "password";
    static final String AGAIN = "again";

    /** ASVS 6.2.1 asks for eight and advises fifteen; there is no second factor here yet. */
    private static final int SHORTEST = 12;

    /** BCrypt looks at no more bytes than these. */
    private static final int MOST_BYTES = 72;

    private NewPassword() {}

    static @Nullable String read(Form form) {
        String password = form.raw(FIELD);
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            form.wrong(FIELD, "account.password.length");
            return null;
        }
        if (!password.equals(form.raw(AGAIN))) {
            form.wrong(AGAIN, "account.password.differs");
            return null;
        }
        return password;
    }
}
