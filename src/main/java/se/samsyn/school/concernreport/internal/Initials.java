package se.samsyn.school.concernreport.internal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list shows instead of a name: "E.L." */
final class Initials {
    private static final int MOST = 3;

    private Initials() {}

    static String of(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .limit(MOST)
                .map(word -> Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }
}
