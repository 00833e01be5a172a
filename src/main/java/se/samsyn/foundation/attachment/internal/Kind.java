package se.samsyn.foundation.attachment.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import se.samsyn.foundation.attachment.Refusal;

/** What a file is, by what it begins with and never by its name or by what the browser says. */
enum Kind {
    JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n"),
    PDF("application/pdf", "pdf", "%PDF-"),
    TEXT("text/plain;charset=UTF-8", "txt", "");

    /** Word and the like: a ZIP (also an empty one), the older OLE format, and RTF. */
    private static final List<String> OFFICE =
            List.of("PK\u0003\u0004", "PK\u0005\u0006", "\u00D0\u00CF\u0011\u00E0", "{\\rtf");

    /** Where a file of the ISO family names what it is. */
    private static final int BRAND = 4;

    private static final Set<String> HEIC = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");
    private static final int LONGEST_START = 12;

    private final String mediaType;
    private final String ending;
    private final String start;

    Kind(String mediaType, String ending, String start) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    static Kind of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        for (Kind kind : values()) {
            if (kind != TEXT && start.startsWith(kind.start)) {
                return kind;
            }
        }
        if (OFFICE.stream().anyMatch(start::startsWith)) {
            throw new RefusedFile(Refusal.OFFICE);
        }
        if (start.startsWith("ftyp", BRAND) && HEIC.contains(start.substring(BRAND + BRAND))) {
            throw new RefusedFile(Refusal.HEIC);
        }
        return TEXT;
    }
}
