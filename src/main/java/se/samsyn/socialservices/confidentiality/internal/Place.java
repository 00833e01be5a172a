package se.samsyn.socialservices.confidentiality.internal;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;

/** Where the consents of a report belong. @param school the owner that would be let know */
record Place(UUID report, UnitId unit, AuthorityId school) {}
