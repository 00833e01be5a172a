package se.samsyn.foundation.document.internal;

import java.util.regex.Pattern;

/** A text that a spreadsheet would run stands as text, and becomes what it was when it is sent back. */
final class Formulas {
    private static final String TEXT = "'";

    /** Also after a mark that is not seen, and in the wide letters that a spreadsheet reads as the narrow ones. */
    private static final Pattern STARTS_ONE =
            Pattern.compile("[\\s\\p{Cf}\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private Formulas() {}

    static String harmless(String text) {
        return STARTS_ONE.matcher(text).matches() ? TEXT + text : text;
    }

    /** Without space around, and without the mark that {@link #harmless} put there. */
    static String undone(String cell) {
        String text = cell.replace('\u00a0', ' ').strip();
        return text.startsWith(TEXT) && STARTS_ONE.matcher(text.substring(1)).matches()
                ? text.substring(1).strip()
                : text;
    }
}
