package se.samsyn.command.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Uuid7;

/**
 * The statements of one request of the product, to be sent again and again without the product. What the product makes
 * anew for each request (ids, references) is made anew here; all else stands as it was logged.
 *
 * @param fresh values of the logged request that no other request has
 */
record Script(List<Logged> statements, Set<String> fresh) {
    private static final Pattern MADE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|SY-[0-9A-HJKMNP-TV-Z]{6}");
    /** Counts down from far above what the product reaches. */
    private static final AtomicLong NUMBER = new AtomicLong(250_000_000);

    Script {
        statements = List.copyOf(statements);
        fresh = Set.copyOf(fresh);
    }

    /**
     * Two requests of the same kind show what is made anew. They must be the same statements, or there is no script.
     */
    static boolean agree(List<Logged> one, List<Logged> other) {
        return texts(one).equals(texts(other));
    }

    /**
     * Two requests of the same kind show what is made anew. They must be the same statements, or there is no script.
     */
    static Script of(List<Logged> one, List<Logged> other) {
        if (!agree(one, other)) {
            throw new IllegalStateException(
                    "Two requests of one kind sent different SQL:\n" + texts(one) + "\n" + texts(other));
        }
        Set<String> fresh = made(one);
        fresh.removeAll(made(other));
        return new Script(one, fresh);
    }

    /** @param known values that are not to be made but are given, by what they were in the logged request */
    Map<String, String> values(Map<String, String> known) {
        Map<String, String> values = new HashMap<>(known);
        for (String old : fresh) {
            values.computeIfAbsent(
                    old,
                    value -> value.startsWith("SY-")
                            ? Reference.of(Reference.Counter.INTAKE, NUMBER.getAndDecrement())
                                    .toString()
                            : Uuid7.at(Instant.ofEpochMilli(System.currentTimeMillis()))
                                    .toString());
        }
        return values;
    }

    static @Nullable String filled(@Nullable String parameter, Map<String, String> values) {
        if (parameter == null) {
            return null;
        }
        String filled = parameter;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    /** Without BEGIN and COMMIT. */
    int count() {
        return (int) statements.stream()
                .filter(statement -> !statement.begins() && !statement.commits())
                .count();
    }

    private static List<String> texts(List<Logged> statements) {
        return statements.stream()
                .map(statement -> statement.login() + " " + statement.sql())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> made(List<Logged> statements) {
        return statements.stream()
                .flatMap(statement -> statement.parameters().stream())
                .filter(java.util.Objects::nonNull)
                .flatMap(parameter -> MADE.matcher(parameter).results().map(match -> match.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
