package se.samsyn.socialservices.confidentiality.web;

import java.util.regex.Pattern;
import se.samsyn.foundation.page.Form;

/** What somebody typed in a field of several lines, without what nobody sees. */
final class FreeText {
    private static final int LONGEST = 4_000;
    private static final Pattern LINE_ENDING = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cf}&&[^\\u200D]]|\\p{Cs}");

    private FreeText() {}

    /** Empty where nothing was typed, or too much: then it is noted in the form. */
    static String of(Form form, String name) {
        String lines = LINE_ENDING.matcher(form.raw(name)).replaceAll("\n");
        String text = UNSEEN.matcher(lines).replaceAll("").strip();
        if (text.length() > LONGEST) {
            form.wrong(name, "confidentiality.too-long");
            return "";
        }
        return text;
    }

    static String required(Form form, String name, String missing) {
        String text = of(form, name);
        if (text.isEmpty()) {
            form.wrong(name, missing);
        }
        return text;
    }
}
