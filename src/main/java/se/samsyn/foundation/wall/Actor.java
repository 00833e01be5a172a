package se.samsyn.foundation.wall;

import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/**
 * Who acts, for whom. A person with functions on both sides acts on one at a time: the side is the type.
 *
 * <p>Made anew for every request from the assignment that is in force at that moment, so a change counts at once.
 */
public sealed interface Actor permits SchoolActor, SocialActor, CommonActor {
    PersonId person();

    AuthorityId authority();

    UnitId unit();

    Role role();

    /** The person's name and title as they were when this was done; kept with what was done. */
    Signature signature();

    default Domain domain() {
        return switch (this) {
            case SchoolActor school -> Domain.SCHOOL;
            case SocialActor social -> Domain.SOCIAL;
            case CommonActor common -> Domain.COMMON;
        };
    }

    default boolean is(Role other) {
        return role() == other;
    }
}
