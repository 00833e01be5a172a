package se.samsyn.foundation.wall;

import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** Someone who works with what both sides share: organisation, rules, figures. Never any child's data. */
public record CommonActor(PersonId person, AuthorityId authority, UnitId unit, Role role, Signature signature)
        implements Actor {
    private static final UUID NOBODY = new UUID(0, 0);

    public CommonActor {
        if (!role.belongsTo(Domain.COMMON)) {
            throw new IllegalArgumentException(role + " does not act on this side");
        }
    }

    /** A named job that works for one authority. */
    public static CommonActor job(String name, AuthorityId authority) {
        return new CommonActor(
                new PersonId(NOBODY), authority, new UnitId(NOBODY), Role.SYSTEM, new Signature(name, "system"));
    }
}
