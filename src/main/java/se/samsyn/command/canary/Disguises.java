package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The same bytes as everyone may come to read them: as they are, in any case of letters, as UTF-16, with characters
 * written as numbers, as base64, as hexadecimal digits, unpacked, and as the text of a PDF.
 */
final class Disguises {
    /** Shorter runs of letters hold no canary. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{24,}+={0,2}");

    private static final Pattern WRAPPED = Pattern.compile("(?<=[A-Za-z0-9+/]{60})=?\r?\n(?=[A-Za-z0-9+/])");
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{2}){16,}");
    private static final Pattern BY_NUMBER =
            Pattern.compile("[%=]([0-9a-fA-F]{2})|&#x([0-9a-fA-F]{1,4});|&#(\\d{1,4});|\\\\u([0-9a-fA-F]{4})");
    private static final int DECIMAL_GROUP = 3;
    private static final int HEXADECIMAL = 16;
    private static final int SHIFTS = 4;
    private static final int DEEPEST = 3;

    /** What is larger is a file of the database, whose rows are searched one table at a time, or a log of our own. */
    private static final int LARGEST_ENCODED = 4_000_000;

    private Disguises() {}

    static List<String> of(byte[] bytes) {
        List<String> seen = new ArrayList<>();
        look(bytes, seen, 0);
        return seen;
    }

    private static void look(byte[] bytes, List<String> seen, int depth) {
        String plain = new String(bytes, ISO_8859_1);
        seen.add(plain.toLowerCase(Locale.ROOT));
        if (plain.indexOf('\0') >= 0) {
            seen.add(plain.replace("\0", "").toLowerCase(Locale.ROOT));
        }
        if (BY_NUMBER.matcher(plain).find()) {
            seen.add(BY_NUMBER
                    .matcher(plain)
                    .replaceAll(found -> Matcher.quoteReplacement(Character.toString(number(found::group))))
                    .toLowerCase(Locale.ROOT));
        }
        if (depth < DEEPEST) {
            if (bytes.length < LARGEST_ENCODED) {
                encoded(plain, seen, depth + 1);
            }
            packed(bytes, plain, seen, depth + 1);
        }
    }

    private static int number(Function<Integer, String> group) {
        for (int at = 1; at <= SHIFTS; at++) {
            String digits = group.apply(at);
            if (digits != null) {
                return Integer.parseInt(digits, at == DECIMAL_GROUP ? 10 : HEXADECIMAL);
            }
        }
        throw new IllegalStateException();
    }

    /** Nobody knows where in a run of letters base64 begins. */
    private static void encoded(String plain, List<String> seen, int depth) {
        BASE64.matcher(WRAPPED.matcher(plain).replaceAll("")).results().forEach(run -> {
            String letters = run.group().replace('-', '+').replace('_', '/').replace("=", "");
            for (int shift = 0; shift < SHIFTS; shift++) {
                String rest = letters.substring(shift);
                int odd = rest.length() % SHIFTS;
                byte[] bytes = Base64.getDecoder().decode(odd == 1 ? rest.substring(0, rest.length() - 1) : rest);
                seen.add(new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT));
            }
        });
        HEX.matcher(plain).results().forEach(run -> look(HexFormat.of().parseHex(run.group()), seen, depth));
    }

    private static void packed(byte[] bytes, String plain, List<String> seen, int depth) {
        try {
            if (plain.startsWith("PK\3\4")) {
                unzip(bytes, seen, depth);
            } else if (plain.startsWith("\u001f\u008b")) {
                look(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), seen, depth);
            } else if (plain.startsWith("%PDF-")) {
                pdf(bytes, seen);
            }
        } catch (IOException broken) {
            throw new IllegalStateException("What cannot be unpacked cannot be searched", broken);
        }
    }

    /** By the list at its end, which alone is always right. */
    private static void unzip(byte[] bytes, List<String> seen, int depth) throws IOException {
        Path file = Files.write(Files.createTempFile("canary", ".zip"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                look(zip.getInputStream(entry).readAllBytes(), seen, depth);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void pdf(byte[] bytes, List<String> seen) throws IOException {
        try (var paper = Loader.loadPDF(bytes)) {
            seen.add(new PDFTextStripper().getText(paper).toLowerCase(Locale.ROOT));
            seen.add(paper.getDocumentInformation().getCOSObject().toString().toLowerCase(Locale.ROOT));
        }
    }
}
