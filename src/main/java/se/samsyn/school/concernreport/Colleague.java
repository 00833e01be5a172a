package se.samsyn.school.concernreport;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import se.samsyn.exchange.crossing.ReportContent.CoReporter;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;

/**
 * Somebody at the same school who may report together with the writer. Never the principal, who has the copy, or must
 * not have it.
 *
 * @param function code of the title
 */
public record Colleague(PersonId person, String name, String function) {

    /** All of them, as the school is today, by name. */
    public static List<Colleague> of(Directory directory, UnitId school, PersonId writer) {
        return directory.staff(school).stream()
                .filter(assignment -> assignment.function().role() == Role.REPORTER)
                .filter(assignment -> !assignment.person().equals(writer))
                .map(Colleague::of)
                .collect(toMap(Colleague::person, colleague -> colleague, (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }

    private static Colleague of(Assignment assignment) {
        return new Colleague(
                assignment.person(), assignment.name(), assignment.function().code());
    }

    public CoReporter named() {
        return new CoReporter(name, function);
    }
}
