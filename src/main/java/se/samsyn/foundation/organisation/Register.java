package se.samsyn.foundation.organisation;

import java.util.List;
import se.samsyn.foundation.shared.UnitId;

/** The whole register with its history, as it was read. {@link Directory} answers questions from it. */
public record Register(
        List<Municipality> municipalities,
        List<Authority> authorities,
        List<District> districts,
        List<Succession> successions,
        List<PostalArea> postalAreas,
        List<StaffFunction> functions,
        List<Unit> units,
        List<Assignment> assignments,
        List<Delegation> delegations,
        List<UnitId> defaultIntakes,
        List<LocalText> localTexts) {
    public Register {
        municipalities = List.copyOf(municipalities);
        authorities = List.copyOf(authorities);
        districts = List.copyOf(districts);
        successions = List.copyOf(successions);
        postalAreas = List.copyOf(postalAreas);
        functions = List.copyOf(functions);
        units = List.copyOf(units);
        assignments = List.copyOf(assignments);
        delegations = List.copyOf(delegations);
        defaultIntakes = List.copyOf(defaultIntakes);
        localTexts = List.copyOf(localTexts);
    }
}
