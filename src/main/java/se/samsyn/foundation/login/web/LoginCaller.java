package se.samsyn.foundation.login.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who tries to log in, as far as one can tell.
 *
 * @param name as it was typed
 * @param address that the try came from
 * @param browser the mark of a browser that this name has logged in with before, which others' guesses cannot slow down
 */
record LoginCaller(String name, String address, Optional<String> browser) {
    private static final String ADDRESS = "address ";
    private static final int LONGEST_NAME = 100;

    /** Of an address of sixteen bytes a subscriber has all that begin with the same eight. */
    private static final int NETWORK = 8;

    /** What its tries are counted under. */
    List<String> keys() {
        return browser.map(mark -> List.of("browser " + mark))
                .orElseGet(() -> List.of("name " + tidy(), ADDRESS + network()));
    }

    static boolean isAddress(String key) {
        return key.startsWith(ADDRESS);
    }

    private String tidy() {
        String tidy = name.strip().toLowerCase(Locale.ROOT);
        return tidy.substring(0, Math.min(tidy.length(), LONGEST_NAME));
    }

    private String network() {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK)));
        } catch (UnknownHostException impossible) {
            return address;
        }
    }
}
