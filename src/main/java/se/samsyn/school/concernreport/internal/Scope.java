package se.samsyn.school.concernreport.internal;

import java.util.List;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.wall.SchoolActor;

/**
 * Which reports a ground reaches, as a condition and what to fill its places with. Whoever wrote a report always sees
 * it, and so do those who stand behind it; a copy that was withheld from the principal is not among the workplace's;
 * the owner sees the withheld ones and no others.
 */
record Scope(String where, List<Object> params) {

    /** An array, so that both halves are looked up by their index. */
    private static final String OWN = """
            reporter_id = ? or id = any (array(
                select report_id from concernreport.co_reporter where person_id = ? and withdrawn_at is null))
            """;

    static Scope of(Ground ground, SchoolActor actor) {
        Object person = actor.person().value();
        return switch (ground) {
            case OWN -> new Scope("(" + OWN + ")", List.of(person, person));
            case UNIT ->
                new Scope(
                        "(" + OWN + "or unit_id = ? and copy_to = 'PRINCIPAL')",
                        List.of(person, person, actor.unit().value()));
            case AUTHORITY -> new Scope("(" + OWN + "or copy_to = 'OWNER')", List.of(person, person));
            case MANDATE, CITY, ANYONE ->
                throw new IllegalArgumentException("No report is shown on the ground " + ground);
        };
    }
}
