package se.samsyn.command.canary;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everybody looks at everything that they are shown; then those without a ground try the addresses of the others.
 *
 * @param alike how many are looked at of the addresses that differ only in an id or in what is asked for
 */
record Rounds(Cast cast, int alike) {
    private static final int GUESSED = 3;

    void all() throws IOException {
        Set<String> others = new TreeSet<>();
        for (Person person : cast.all()) {
            others.addAll(new Walk(alike).by(person));
        }
        Set<String> guessed = new Some(GUESSED).of(others);
        for (Person outsider : cast.outsiders()) {
            for (String path : guessed) {
                outsider.get(path);
            }
        }
        Person stranger = cast.stranger();
        for (String path : guessed) {
            stranger.get(path);
        }
    }
}
