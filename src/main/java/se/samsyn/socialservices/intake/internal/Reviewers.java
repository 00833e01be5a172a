package se.samsyn.socialservices.intake.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialTransaction;

/** Whose managers review an emergency opening. */
@Component
class Reviewers {
    private final Access access;
    private final Organisations organisations;

    Reviewers(Access access, Organisations organisations) {
        this.access = access;
        this.organisations = organisations;
    }

    /**
     * The unit that has the report, when it has a manager other than the one who opens and whom no conflict of interest
     * keeps away; or another intake unit of the board that has. Where the board has no second manager at all the duty
     * stays where the report is, until there is one.
     */
    UnitId of(SocialTransaction transaction, ToOpen report) {
        var actor = transaction.actor();
        Set<PersonId> neither = Stream.concat(
                        Stream.of(actor.person()),
                        access.keptAway(transaction, report.report().value()).stream()
                                .filter(mark -> mark.lifted() == null)
                                .map(KeptAway::person))
                .collect(Collectors.toSet());
        var directory = organisations.directory();
        return Stream.concat(
                        Stream.of(report.unit()),
                        directory.intakeUnits().stream()
                                .filter(unit -> unit.authority().equals(actor.authority()))
                                .map(Unit::id))
                .filter(unit -> directory.staff(unit).stream()
                        .anyMatch(
                                one -> one.function().role() == Role.INTAKE_MANAGER && !neither.contains(one.person())))
                .findFirst()
                .orElse(report.unit());
    }
}
