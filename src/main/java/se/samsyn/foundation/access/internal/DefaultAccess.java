package se.samsyn.foundation.access.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.access.Permission;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Transaction;

@Service
class DefaultAccess implements Access {
    private final PermissionMatrix matrix = PermissionMatrix.read();

    @Override
    public List<Permission> matrix() {
        return matrix.permissions();
    }

    @Override
    public Optional<Ground> ground(Actor actor, String action) {
        return actor.is(Role.SYSTEM) ? Optional.of(Ground.AUTHORITY) : matrix.ground(actor.role(), action);
    }

    @Override
    public Ground require(Actor actor, String action) {
        return ground(actor, action).orElseThrow(() -> new Denied(action));
    }

    @Override
    public void log(Transaction transaction, Reading reading) {
        try {
            AccessLogStore.insert(transaction, reading);
        } catch (DataAccessException refused) {
            throw new Unlogged(refused);
        }
    }

    @Override
    public boolean keepAway(Transaction transaction, UUID subject, PersonId person, String name) {
        return ConflictStore.insert(transaction, subject, person, name);
    }

    @Override
    public boolean letBack(Transaction transaction, UUID subject, PersonId person) {
        return ConflictStore.lift(transaction, subject, person);
    }

    @Override
    public List<KeptAway> keptAway(Transaction transaction, UUID subject) {
        return ConflictStore.of(transaction, subject);
    }

    @Override
    public List<Read> readsOf(Transaction transaction, UUID subject) {
        return AccessLogStore.of(transaction, subject);
    }
}
