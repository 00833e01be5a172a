package se.samsyn.foundation.wall;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** Someone at a board's social services. */
public record SocialActor(PersonId person, AuthorityId authority, UnitId unit, Role role, Signature signature)
        implements Actor {
    private static final UUID NOBODY = new UUID(0, 0);

    public SocialActor {
        if (!role.belongsTo(Domain.SOCIAL)) {
            throw new IllegalArgumentException(role + " does not act on this side");
        }
    }

    /** A named job that works for one authority. */
    public static SocialActor job(String name, AuthorityId authority) {
        return new SocialActor(
                new PersonId(NOBODY), authority, new UnitId(NOBODY), Role.SYSTEM, new Signature(name, "system"));
    }
}
