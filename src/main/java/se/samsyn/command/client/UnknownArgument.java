package se.samsyn.command.client;

import java.util.Set;
import java.util.TreeSet;

/** Says what is known instead. */
public final class UnknownArgument extends IllegalArgumentException {
    UnknownArgument(String word, Set<String> known) {
        super(word + "? It knows " + String.join(", ", new TreeSet<>(known)) + ".");
    }
}
