package se.samsyn.foundation.organisation;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;

/** @param point of the delegation order, for example 4.2 */
public record Delegation(
        UUID id,
        AuthorityId authority,
        String function,
        Power power,
        String point,
        boolean requiresQualified,
        Period period)
        implements Entry {}
