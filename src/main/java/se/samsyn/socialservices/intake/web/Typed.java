package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/**
 * What somebody typed, without what nobody sees: control characters, marks that turn the direction, joints between
 * words. Emoji and their joiners stay.
 */
final class Typed {
    static final int LONGEST = 10_000;

    private static final Pattern LINE_ENDING = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]"
                    + "|[\\u200B\\u200E\\u200F\\u2060\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\uD800-\\uDFFF]");

    private Typed() {}

    static String text(String typed) {
        String lines = LINE_ENDING.matcher(typed).replaceAll("\n");
        return UNSEEN.matcher(lines).replaceAll("").strip();
    }

    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** A field of a form; empty when it has none such. */
    static String line(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : line(typed);
    }

    static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }
}
