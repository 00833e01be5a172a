package se.samsyn.foundation.organisation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as far as it was said.
 *
 * @param code postal code, five digits without a space
 * @param street in small letters; empty when it was not said
 * @param number of the house; null when it was not said
 */
public record Address(String code, String street, @Nullable Integer number) {
    /**
     * "Storgatan 12 B, lgh 1101". What is not written like that is all street, which no list has, and is asked about.
     */
    private static final Pattern STREET_AND_NUMBER = Pattern.compile("(.+?)[\\s,]+(\\d{1,4})(?!\\d).*");

    public static Address of(String typedCode, String typedStreet) {
        String street = bare(typedStreet);
        Matcher parts = STREET_AND_NUMBER.matcher(street);
        String code = typedCode.replaceAll("\\s", "");
        return parts.matches()
                ? new Address(code, parts.group(1), Integer.valueOf(parts.group(2)))
                : new Address(code, street, null);
    }

    /** A street as it is compared: however it is written with capitals and spaces. */
    public static String bare(String street) {
        return street.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
