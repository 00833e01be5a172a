package se.samsyn.foundation.attachment.internal;

import java.text.Normalizer;

/**
 * What somebody calls a file, as a name that can be shown and saved under: no folders, no signs that mean anything to a
 * system, and one dot, before the ending that the content has.
 */
final class SafeName {
    private static final int LONGEST = 60;
    private static final String NAMELESS = "bilaga";

    private SafeName() {}

    static String of(String sent, Kind kind) {
        String base = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .replaceFirst("\\.[A-Za-z0-9]{1,8}\\s*$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd} ()_-]+", "_")
                .strip();
        String cut =
                base.substring(0, base.offsetByCodePoints(0, Math.min(LONGEST, base.codePointCount(0, base.length()))));
        return (cut.matches("[_ ]*") ? NAMELESS : cut.strip()) + "." + kind.ending();
    }
}
