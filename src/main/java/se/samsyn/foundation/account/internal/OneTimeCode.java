package se.samsyn.foundation.account.internal;

import java.security.SecureRandom;
import java.util.Locale;
import se.samsyn.foundation.shared.Fingerprint;

/**
 * Twelve letters and digits that nobody mistakes for one another on paper: 60 bits, so that guessing is hopeless and
 * the hash needs no slowing down.
 */
record OneTimeCode(String value) {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode any() {
        var code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            code.append(place > 0 && place % GROUP == 0 ? "-" : "")
                    .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(code.toString());
    }

    /** However it was typed: in small letters, without hyphens, with spaces. */
    byte[] hash() {
        String typed = value.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Fingerprint.bytes(typed);
    }
}
