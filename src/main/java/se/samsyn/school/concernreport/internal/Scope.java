package se.samsyn.school.concernreport.internal;

import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.wall.SchoolActor;

/**
 * Which reports a ground reaches. Whoever wrote a report always sees it, and so do those who stand behind it; a copy
 * that was withheld from the principal is not among the workplace's; the owner sees the withheld ones and no others.
 */
record Scope(List<Part> parts) {
    /** A condition, looked up by an index of its own, and what to fill its places with. */
    record Part(String where, List<Object> params) {}

    static Scope of(Ground ground, SchoolActor actor) {
        Object person = actor.person().value();
        var written = new Part("reporter_id = ?", List.of(person));
        // An array, so that the reports are looked up by their own index.
        var behind = new Part("""
                id = any (array(
                    select report_id from concernreport.co_reporter where person_id = ? and withdrawn_at is null))
                """, List.of(person));
        return switch (ground) {
            case OWN -> new Scope(List.of(written, behind));
            case UNIT ->
                new Scope(List.of(
                        written,
                        behind,
                        new Part(
                                "unit_id = ? and copy_to = 'PRINCIPAL'",
                                List.of(actor.unit().value()))));
            case AUTHORITY -> new Scope(List.of(written, behind, new Part("copy_to = 'OWNER'", List.of())));
            case MANDATE, BREAK_GLASS, CITY, ANYONE ->
                throw new IllegalArgumentException("No report is shown on the ground " + ground);
        };
    }

    /** All parts as one condition, for what is found in another way than by them. */
    String where() {
        return parts.stream().map(Part::where).collect(Collectors.joining(" or ", "(", ")"));
    }

    List<Object> params() {
        return parts.stream().flatMap(part -> part.params().stream()).toList();
    }
}
