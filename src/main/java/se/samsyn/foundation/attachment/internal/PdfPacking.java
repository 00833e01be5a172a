package se.samsyn.foundation.attachment.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;

/**
 * How far a PDF unpacks, measured before anything reads it: a reader unpacks the tables of the file while it opens it,
 * and has no limit of its own. So every packed part is unpacked once here and thrown away, and what cannot be measured
 * like that is refused: another packing than the ordinary one, one within another, and a file that is locked, whose
 * parts say nothing before they are unlocked.
 */
final class PdfPacking {
    /** Parts together against one part: a book of scanned pages is well below. */
    private static final int TOGETHER = 5;

    private static final String DELIMITER = "(?=[\\s\\x00/\\[(<%])";
    private static final String SPACE = "(?:[\\s\\x00]|%[^\\r\\n]*[\\r\\n])*";
    private static final Pattern LOCKED = Pattern.compile("/Encrypt" + DELIMITER);
    private static final Pattern FILTER =
            Pattern.compile("/Filter" + DELIMITER + SPACE + "(?:\\[([^\\]]*)\\]|/([^\\s\\x00/\\[\\]()<>%]+))?");
    private static final Pattern NAME = Pattern.compile("/([^\\s\\x00/\\[\\]()<>%]+)");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Set<String> ORDINARY = Set.of("FlateDecode", "Fl");
    private static final Set<String> PICTURE =
            Set.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");
    private static final Set<String> UNUSUAL = Set.of(
            "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "Crypt");

    private PdfPacking() {}

    static void check(byte[] file, Limits limits) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String plain = ESCAPED.matcher(text)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
        if (LOCKED.matcher(plain).find()) {
            throw new RefusedFile(Refusal.PDF_LOCKED);
        }
        if (!FILTER.matcher(plain).results().allMatch(PdfPacking::canBeMeasured)) {
            throw new RefusedFile(Refusal.PDF_UNUSUAL);
        }
        measure(text, file, limits.unpackedBytes());
    }

    /** A name that nobody knows unpacks nothing, for example the one of a signature. */
    private static boolean canBeMeasured(MatchResult filter) {
        if (filter.group(2) != null) {
            return !UNUSUAL.contains(filter.group(2));
        }
        if (filter.group(1) == null) {
            return false;
        }
        List<String> names = NAME.matcher(filter.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
        return switch (names.size()) {
            case 0 -> filter.group(1).isBlank();
            case 1 -> !UNUSUAL.contains(names.getFirst());
            case 2 -> ORDINARY.contains(names.getFirst()) && PICTURE.contains(names.getLast());
            default -> false;
        };
    }

    private static void measure(String text, byte[] file, long most) {
        byte[] thrownAway = new byte[1 << 16];
        long left = most * TOGETHER;
        try (var inflater = new Inflater(true)) {
            for (int word = text.indexOf("stream"); word >= 0; word = text.indexOf("stream", word + 1)) {
                inflater.reset();
                int from = Math.min(file.length, packedFrom(text, word));
                inflater.setInput(file, from, file.length - from);
                left -= unpacked(inflater, thrownAway, Math.min(most, left));
            }
        }
    }

    /** Behind the word, the end of its line, and the two bytes in which the packing is named. */
    private static int packedFrom(String text, int word) {
        int place = word + "stream".length();
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        if (text.startsWith("\r\n", place)) {
            place++;
        }
        boolean lineEnds = text.startsWith("\n", place) || text.startsWith("\r", place);
        return place + (lineEnds ? 1 : 0) + 2;
    }

    private static long unpacked(Inflater inflater, byte[] thrownAway, long most) {
        try {
            for (int some = inflater.inflate(thrownAway); some > 0; some = inflater.inflate(thrownAway)) {
                if (inflater.getBytesWritten() > most) {
                    throw new RefusedFile(Refusal.UNPACKS_TOO_FAR);
                }
            }
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        }
        return inflater.getBytesWritten();
    }
}
