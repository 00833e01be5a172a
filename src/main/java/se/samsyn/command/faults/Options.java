package se.samsyn.command.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import se.samsyn.command.client.Arguments;

/** @param receipts how many before each blow */
record Options(Path data, int rounds, int receipts, boolean control) {
    private static final String CONTROL = "--control";

    static Options of(List<String> words) {
        var arguments = Arguments.of(words, Set.of(CONTROL), Set.of("--rounds", "--receipts"));
        return new Options(
                arguments.data(),
                arguments.numbers().getOrDefault("--rounds", 20),
                arguments.numbers().getOrDefault("--receipts", 100),
                arguments.switches().contains(CONTROL));
    }
}
