package se.samsyn.socialservices.intake.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.ProtectionRights;

@Service
class DefaultProtectionRights implements ProtectionRights {
    private static final String GIVE = "intake.give_protection_right";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;

    DefaultProtectionRights(Wall wall, Access access, Organisations organisations) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
    }

    @Override
    public Standing of(SocialActor actor) {
        access.require(actor, GIVE);
        List<Given> history = wall.social(actor, ProtectionRightStore::of);
        return new Standing(
                workers(actor).stream()
                        .map(one -> new Colleague(
                                one.person(),
                                one.name(),
                                history.stream()
                                        .anyMatch(given -> given.taken() == null
                                                && given.person().equals(one.person()))))
                        .toList(),
                history);
    }

    @Override
    public void give(SocialActor actor, PersonId to) {
        access.require(actor, GIVE);
        workers(actor).stream()
                .filter(one -> one.person().equals(to))
                .findFirst()
                .ifPresent(one -> wall.social(actor, transaction -> {
                    ProtectionRightStore.give(transaction, to, one.name());
                    return one;
                }));
    }

    @Override
    public void take(SocialActor actor, PersonId from) {
        access.require(actor, GIVE);
        wall.social(actor, transaction -> {
            ProtectionRightStore.take(transaction, from);
            return from;
        });
    }

    /** A manager's function has it already. */
    private List<Assignment> workers(SocialActor actor) {
        return organisations.directory().staff(actor.unit()).stream()
                .filter(one -> one.function().role() == Role.INTAKE_WORKER)
                .toList();
    }
}
