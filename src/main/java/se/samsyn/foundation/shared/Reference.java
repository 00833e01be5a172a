package se.samsyn.foundation.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short name of a concern report that two people can say over the telephone, such as SY-4K7Q2M.
 *
 * <p>Made from a counter by a fixed permutation of 30 bits: never the same twice, and nobody reads from it how many
 * reports there are. It is no secret and opens nothing. The alphabet leaves out I, L, O and U, which are misheard.
 *
 * @param value six characters after {@code SY-}
 */
public record Reference(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("SY-[0-9A-HJKMNP-TV-Z]{6}");
    private static final int BITS = 30;
    private static final long MASK = (1L << BITS) - 1;
    /** Odd, so that multiplying by it visits every value below 2^30 once. */
    private static final long STRIDE = 0x2545F491L;

    public Reference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** @param number of the school side's counter, or of the intake's own for reports by telephone and letter */
    public static Reference of(Counter counter, long number) {
        long index = number * 2 + counter.ordinal();
        if (index < 0 || index > MASK) {
            throw new IllegalArgumentException("The counter has run out");
        }
        long mixed = index * STRIDE & MASK;
        mixed ^= mixed >> 15;
        mixed = mixed * STRIDE & MASK;
        var letters = new StringBuilder("SY-");
        for (int shift = BITS - 5; shift >= 0; shift -= 5) {
            letters.append(ALPHABET.charAt((int) (mixed >> shift) & 31));
        }
        return new Reference(letters.toString());
    }

    /** What somebody typed or a link held; empty when it is no reference. */
    public static Optional<Reference> parse(String typed) {
        String tidy = typed.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(tidy).matches() ? Optional.of(new Reference(tidy)) : Optional.empty();
    }

    /** Which side counted. The two never share a number. */
    public enum Counter {
        SCHOOL,
        INTAKE
    }

    @Override
    public String toString() {
        return value;
    }
}
