package se.samsyn.socialservices.confidentiality.internal;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Whose;

/**
 * Whose consent, and about what.
 *
 * @param school the owner that the question is about letting know
 */
record Who(
        ConsentId id,
        UUID report,
        UnitId unit,
        AuthorityId school,
        Whose whose,
        int number,
        String name,
        boolean ageUnsure) {}
