package se.samsyn.socialservices.confidentiality.internal;

import java.security.SecureRandom;
import java.util.Locale;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Fingerprint;

/**
 * A person's code: four signs that say which board it is at, as little as the number of a building, and sixteen that
 * nobody guesses (80 bits), so that their hash needs no slowing down.
 */
record Code(String value) {
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int BOARD = 4;
    private static final int SECRET = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code of(AuthorityId board) {
        var code = new StringBuilder(prefix(board));
        for (int place = 0; place < SECRET; place++) {
            code.append(place % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new Code(code.toString());
    }

    /** Two boards may share one. Then both are asked. */
    boolean mayBeOf(AuthorityId board) {
        return tidy().startsWith(prefix(board));
    }

    byte[] hash() {
        return Fingerprint.bytes(tidy());
    }

    /** However it was typed: in small letters, without hyphens, with spaces. */
    private String tidy() {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    private static String prefix(AuthorityId board) {
        byte[] hash = Fingerprint.bytes(board.toString());
        var prefix = new StringBuilder();
        for (int place = 0; place < BOARD; place++) {
            prefix.append(SIGNS.charAt(Math.floorMod(hash[place], SIGNS.length())));
        }
        return prefix.toString();
    }
}
