package se.samsyn.command.canary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Where canaries come from, and the list of those that were let out. */
final class Aviary {
    /** What each word begins with, so that one pass finds all of them. */
    static final String SONG = "kanarie";

    private static final int LETTERS = 10;

    /**
     * Published by Skatteverket for tests, as are all that our own tests use: children, since reports are on children.
     */
    private static final List<String> PERSONAL_NUMBERS = List.of("20191010-2399", "20191001-2382", "20231275-2393");

    /** Of the series that Post- och telestyrelsen keeps free for fiction, those that no one of the example city has. */
    private static final int FIRST_PHONE = 58;

    private static final int AFTER_LAST_PHONE = 99;

    private final RandomGenerator random = RandomGenerator.getDefault();
    private final TreeMap<String, Canary> canaries = new TreeMap<>();
    private final Map<String, Canary> byDigits = new TreeMap<>();
    private final Deque<String> numbers = new ArrayDeque<>(PERSONAL_NUMBERS);
    private final Deque<String> phones = new ArrayDeque<>(IntStream.range(FIRST_PHONE, AFTER_LAST_PHONE)
            .mapToObj(last -> "070-174 06 " + last)
            .toList());

    String word(String field, Subject about) {
        var word = new StringBuilder(SONG);
        random.ints(LETTERS, 'a', 'z' + 1).forEach(word::appendCodePoint);
        return letOut(word.toString(), field, about);
    }

    /** Empty when all that there are have been used. */
    Optional<String> personalNumber(String field, Subject about) {
        return number(numbers, field, about);
    }

    Optional<String> phone(String field, Subject about) {
        return number(phones, field, about);
    }

    private Optional<String> number(Deque<String> from, String field, Subject about) {
        var number = Optional.ofNullable(from.poll());
        number.ifPresent(value ->
                byDigits.put(digits(value), Objects.requireNonNull(canaries.get(letOut(value, field, about)))));
        return number;
    }

    private String letOut(String value, String field, Subject about) {
        canaries.put(value, new Canary(value, field, about));
        return value;
    }

    /** The one that the word is, or begins: a leak that was cut short is one too. */
    Optional<Canary> named(String word) {
        return Optional.ofNullable(canaries.ceilingEntry(word))
                .map(Map.Entry::getValue)
                .filter(next -> next.value().startsWith(word));
    }

    /** The one of digits that the number is, however somebody came to write it. */
    Optional<Canary> numbered(String number) {
        return Optional.ofNullable(byDigits.get(digits(number)));
    }

    /** Without the century, the country and the first nought. */
    private static String digits(String written) {
        String digits = written.replaceAll("\\D", "");
        return digits.replaceFirst("^(?:(?:00)?46|0|(?:19|20)(?=\\d{10}$))", "");
    }

    /** By people of the story, and not planted by us. */
    long written() {
        return canaries.values().stream().filter(canary -> !canary.isPlanted()).count();
    }
}
