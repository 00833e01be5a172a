package se.samsyn.foundation.imports.web;

/** What somebody calls a file: only ever shown. Some browsers send the folders too, and anyone may send anything. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    static String of(String sent) {
        String name =
                sent.replaceAll("(?s).*[/\\\\]", "").replaceAll("[\\p{C}]", "").strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "\u2026";
    }
}
