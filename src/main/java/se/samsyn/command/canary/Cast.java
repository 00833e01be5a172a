package se.samsyn.command.canary;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Those of the example city who write, and those who have no ground to read what they write. */
final class Cast {
    static final String TEACHER = "Maja Mönsterlund";
    static final String PRINCIPAL = "Sara Sagolund";
    static final String WORKER = "Tore Testström";
    static final String COLLEAGUE = "Elis Exempelgren";
    static final String MANAGER = "Petra Provberg";
    static final String TAKER = "Hanna Hässelkvist";
    static final String ADMINISTRATOR = "Alma Adminsson";

    private static final List<String> SCHOOL = List.of(TEACHER, PRINCIPAL);
    private static final List<String> INTAKE = List.of(WORKER, COLLEAGUE, MANAGER);

    /** A teacher elsewhere, an owner's office, a manager of another board, and the one who follows the figures. */
    private static final List<String> OUTSIDERS =
            List.of("Fia Fantasiberg", "Vilma Vindkraft", TAKER, "Sixten Sagolund", ADMINISTRATOR);

    private final Map<String, Person> people = new TreeMap<>();
    private final int port;
    private final Catch caught;

    Cast(int port, Catch caught) throws IOException {
        this.port = port;
        this.caught = caught;
        for (List<String> names : List.of(SCHOOL, INTAKE, OUTSIDERS)) {
            for (String name : names) {
                people.put(name, Person.loggedIn(name, port, caught));
            }
        }
    }

    /** Whether it is seen by one of them. The taker is one only of a report that has gone to them. */
    static boolean isOf(String who, Sighting sighting) {
        return switch (who) {
            case "school" -> SCHOOL.contains(sighting.who());
            case "intake" -> INTAKE.contains(sighting.who());
            case "taker" ->
                sighting.who().equals(TAKER) && sighting.canary().about().isTaken();
            case "nobody" -> sighting.who().isEmpty();
            default -> throw new IllegalArgumentException("Nobody is called " + who);
        };
    }

    Person named(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Everybody who has logged in. */
    Iterable<Person> all() {
        return people.values();
    }

    List<Person> outsiders() {
        return OUTSIDERS.stream().map(this::named).toList();
    }

    /** With a browser that nobody has used. */
    Person stranger() {
        return Person.nobody(port, caught);
    }
}
