package se.samsyn.school.concernreport.internal;

import java.util.regex.Pattern;

/** What people type, and what comes along with what they paste. */
final class TypedText {
    private static final Pattern LINE_ENDING = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    /** Turns the reading direction, so that a text can be made to look like another. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u200B\\u2060\\uFEFF\\uFFFD\\uFFF9-\\uFFFB\\uD800-\\uDFFF]");

    private TypedText() {}

    static String tidy(String typed) {
        return LINE_ENDING.matcher(typed).replaceAll("\n").strip();
    }

    /** Characters that nobody sees, or that change how others are read. Emoji and their joiners are no such. */
    static boolean hasUnseen(String text, boolean severalLines) {
        return DIRECTION.matcher(text).find()
                || UNSEEN.matcher(text).find()
                || text.chars()
                        .anyMatch(character -> Character.isISOControl(character)
                                && !(severalLines && (character == '\n' || character == '\t')));
    }

    /** What the database can store of it: no lone halves of characters and no NUL. Both are refused when it is read. */
    static String storable(String typed) {
        if (typed.indexOf('\0') < 0 && typed.chars().noneMatch(TypedText::isHalf)) {
            return typed;
        }
        var kept = new StringBuilder(typed.length());
        typed.codePoints().forEach(point -> kept.appendCodePoint(point == 0 || isHalf(point) ? 0xFFFD : point));
        return kept.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
