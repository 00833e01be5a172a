package se.samsyn.foundation.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import se.samsyn.foundation.shared.AuthorityId;

/** What the boards have let which function decide. */
record DelegationOrder(Register register) {
    /** Of somebody with several functions the strongest one counts. */
    static final Comparator<Mandate> STRONGEST_LAST = Comparator.comparing(DelegationOrder::strength);

    Mandate mandate(AuthorityId authority, Assignment assignment, Power power, LocalDate date) {
        return register.delegations().stream()
                .filter(delegation -> delegation.authority().equals(authority)
                        && delegation.power() == power
                        && delegation.function().equals(assignment.function().code())
                        && delegation.period().contains(date))
                .findFirst()
                .<Mandate>map(delegation -> delegation.requiresQualified() && !assignment.qualified()
                        ? new Mandate.RequiresQualification(delegation.point())
                        : new Mandate.Allowed(delegation.point()))
                .orElseGet(Mandate.NotDelegated::new);
    }

    private static int strength(Mandate mandate) {
        return switch (mandate) {
            case Mandate.Allowed allowed -> 2;
            case Mandate.RequiresQualification nearly -> 1;
            case Mandate.NotDelegated not -> 0;
        };
    }
}
