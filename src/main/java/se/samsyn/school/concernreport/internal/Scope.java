package se.samsyn.school.concernreport.internal;

import java.util.List;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.wall.SchoolActor;

/**
 * Which reports a ground reaches, as a condition and what to fill its places with. Whoever wrote a report always sees
 * it; a copy that was withheld from the principal is not among the workplace's; the owner sees the withheld ones and no
 * others.
 */
record Scope(String where, List<Object> params) {

    static Scope of(Ground ground, SchoolActor actor) {
        Object person = actor.person().value();
        return switch (ground) {
            case OWN -> new Scope("reporter_id = ?", List.of(person));
            case UNIT ->
                new Scope(
                        "(reporter_id = ? or unit_id = ? and copy_to = 'PRINCIPAL')",
                        List.of(person, actor.unit().value()));
            case AUTHORITY -> new Scope("(reporter_id = ? or copy_to = 'OWNER')", List.of(person));
            case MANDATE, CITY, ANYONE ->
                throw new IllegalArgumentException("No report is shown on the ground " + ground);
        };
    }
}
