package se.samsyn.foundation.wall;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/**
 * Someone at a board's social services.
 *
 * @param standsInFrom the out-of-hours unit that the actor comes from, when acting for this authority and unit by its
 *     board's mandate; null for the board's own
 */
public record SocialActor(
        PersonId person,
        AuthorityId authority,
        UnitId unit,
        Role role,
        Signature signature,
        @Nullable UnitId standsInFrom)
        implements Actor {
    private static final UUID NOBODY = new UUID(0, 0);

    public SocialActor {
        if (!role.belongsTo(Domain.SOCIAL)) {
            throw new IllegalArgumentException(role + " does not act on this side");
        }
    }

    public SocialActor(PersonId person, AuthorityId authority, UnitId unit, Role role, Signature signature) {
        this(person, authority, unit, role, signature, null);
    }

    /** A named job that works for one authority. */
    public static SocialActor job(String name, AuthorityId authority) {
        return new SocialActor(
                new PersonId(NOBODY), authority, new UnitId(NOBODY), Role.SYSTEM, new Signature(name, "system"));
    }

    /** Whoever reads for others while they are closed. */
    public boolean isOutOfHours() {
        return role == Role.OUT_OF_HOURS_WORKER || role == Role.OUT_OF_HOURS_MANAGER;
    }

    /** The same person, acting for another board's unit and seeing that board's rows only. */
    public SocialActor standingInFor(AuthorityId board, UnitId closed) {
        return new SocialActor(person, board, closed, role, signature, unit);
    }
}
