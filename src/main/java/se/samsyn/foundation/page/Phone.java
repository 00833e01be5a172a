package se.samsyn.foundation.page;

/** A number as it is shown (08-465 004 10, kept on one line) and as it is dialled. */
public final class Phone {
    private Phone() {}

    public static String shown(String number) {
        return number.replace(' ', '\u00a0');
    }

    /** In a sentence of running text, where a hyphen would let the number fall apart over two lines. */
    public static String inText(String number) {
        return shown(number).replace('-', '\u2011');
    }

    public static String link(String number) {
        return "tel:" + number.replaceAll("[^+0-9]", "");
    }
}
