package se.samsyn.socialservices.intake.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport.Powers;
import se.samsyn.socialservices.intake.Refusal;

/** Who may decide for the board, by its delegation order on the day of the decision. */
@Component
class Mandates {
    private final Organisations organisations;

    Mandates(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @param act gets the point of the delegation order, to be kept with what was decided */
    Optional<Refused> use(Turn turn, Power power, Consumer<String> act) {
        return switch (of(turn, power)) {
            case Mandate.Allowed allowed -> {
                act.accept(kept(allowed));
                yield Optional.empty();
            }
            case Mandate.NotDelegated not -> Optional.of(Refused.because(Refusal.NOT_DELEGATED));
            case Mandate.RequiresQualification nearly -> Optional.of(Refused.because(Refusal.NOT_QUALIFIED));
        };
    }

    Mandate of(Turn turn, Power power) {
        return organisations.directory().mayDecide(turn.transaction().actor(), power, turn.today());
    }

    Powers powers(SocialActor actor, java.time.LocalDate today) {
        var directory = organisations.directory();
        return new Powers(
                directory.mayDecide(actor, Power.DECIDE, today),
                directory.mayDecide(actor, Power.EXTEND, today),
                directory.mayDecide(actor, Power.WITHHOLD_OUTCOME, today));
    }

    static String kept(Mandate.Allowed allowed) {
        return "delegation@" + allowed.point();
    }
}
