package se.samsyn.command.canary;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every canary in what it is given, whatever it is dressed as. */
final class Search {
    private static final Pattern WORD = Pattern.compile(Aviary.SONG + "[a-z]{3,10}");

    /** As long as a telephone number or a personal number, with what people put between the digits. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\+?\\d(?:[ -]{0,2}\\d){8,12}(?!\\d)");

    private final Aviary aviary;

    Search(Aviary aviary) {
        this.aviary = aviary;
    }

    Set<Canary> in(byte[] bytes) {
        Set<Canary> found = new HashSet<>();
        for (String text : Disguises.of(bytes)) {
            WORD.matcher(text)
                    .results()
                    .forEach(word -> aviary.named(word.group()).ifPresent(found::add));
            NUMBER.matcher(text)
                    .results()
                    .forEach(number -> aviary.numbered(number.group()).ifPresent(found::add));
        }
        return found;
    }
}
