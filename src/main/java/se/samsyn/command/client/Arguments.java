package se.samsyn.command.client;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands after a command's name. A word that the command does not know is refused: it may have been meant to make
 * a long run short.
 *
 * @param data where the product keeps its database
 */
public record Arguments(Path data, Set<String> switches, Map<String, Integer> numbers) {
    private static final String DATA = "--samsyn.data=";
    private static final String OF_THE_PROGRAM = "--samsyn.";

    /**
     * @param words the command's name first
     * @param switches that stand alone
     * @param numbered that have a number after them
     * @throws UnknownArgument for any other word, and for a number that is none
     */
    public static Arguments of(List<String> words, Set<String> switches, Set<String> numbered) {
        Path data = Path.of("target/command-data");
        var chosen = new HashSet<String>();
        var numbers = new HashMap<String, Integer>();
        var rest = words.listIterator(1);
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.startsWith(DATA)) {
                data = Path.of(word.substring(DATA.length()));
            } else if (switches.contains(word)) {
                chosen.add(word);
            } else if (numbered.contains(word) && rest.hasNext()) {
                numbers.put(word, number(word, rest.next()));
            } else if (!word.startsWith(OF_THE_PROGRAM)) {
                var known = new HashSet<>(switches);
                numbered.forEach(name -> known.add(name + " N"));
                throw new UnknownArgument(word, known);
            }
        }
        return new Arguments(data, chosen, numbers);
    }

    private static int number(String name, String typed) {
        if (!typed.matches("[1-9]\\d{0,6}")) {
            throw new UnknownArgument(name + " " + typed, Set.of(name + " N"));
        }
        return Integer.parseInt(typed);
    }
}
