package se.samsyn.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code Parameters: $1 = 'it''s', $2 = NULL} as PostgreSQL writes it. */
final class Parameters {
    private static final Pattern NEXT = Pattern.compile("\\$\\d+ = ");

    private final String text;

    Parameters(String text) {
        this.text = text;
    }

    List<@Nullable String> read() {
        List<@Nullable String> values = new ArrayList<>();
        var next = NEXT.matcher(text);
        for (int at = 0; next.find(at); ) {
            at = next.end();
            if (text.startsWith("NULL", at)) {
                values.add(null);
                at += 4;
                continue;
            }
            int end = closing(at + 1);
            values.add(text.substring(at + 1, end).replace("''", "'"));
            at = end + 1;
        }
        return values;
    }

    private int closing(int from) {
        int quote = text.indexOf('\'', from);
        while (quote + 1 < text.length() && text.charAt(quote + 1) == '\'') {
            quote = text.indexOf('\'', quote + 2);
        }
        return quote;
    }
}
