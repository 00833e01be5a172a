package se.samsyn.foundation.wall;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** Someone at a school or a school owner. */
public record SchoolActor(PersonId person, AuthorityId authority, UnitId unit, Role role, Signature signature)
        implements Actor {
    private static final UUID NOBODY = new UUID(0, 0);

    public SchoolActor {
        if (!role.belongsTo(Domain.SCHOOL)) {
            throw new IllegalArgumentException(role + " does not act on this side");
        }
    }

    /** A named job that works for one authority. */
    public static SchoolActor job(String name, AuthorityId authority) {
        return new SchoolActor(
                new PersonId(NOBODY), authority, new UnitId(NOBODY), Role.SYSTEM, new Signature(name, "system"));
    }
}
