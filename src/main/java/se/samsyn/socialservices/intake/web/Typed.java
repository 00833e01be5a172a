package se.samsyn.socialservices.intake.web;

/** What somebody typed, without what no text holds: control characters, and marks that turn the direction. */
final class Typed {
    static final int LONGEST = 10_000;

    private Typed() {}

    static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }

    static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    static boolean tooLong(String text) {
        return text.length() > LONGEST;
    }
}
