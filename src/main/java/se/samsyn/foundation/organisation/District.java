package se.samsyn.foundation.organisation;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;

/** @param board that answers for social services there */
public record District(DistrictId id, UUID municipality, String name, AuthorityId board, Period period)
        implements Entry {}
