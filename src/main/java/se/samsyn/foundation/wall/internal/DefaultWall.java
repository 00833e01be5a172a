package se.samsyn.foundation.wall.internal;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;

@Component
class DefaultWall implements Wall {
    private final DomainTransactions school;
    private final DomainTransactions social;
    private final DomainTransactions common;
    private final Keyrings keyrings;

    DefaultWall(Databases databases, Keyrings keyrings, Clock clock) {
        this.keyrings = keyrings;
        this.school = new DomainTransactions(databases.pool(Domain.SCHOOL), clock);
        this.social = new DomainTransactions(databases.pool(Domain.SOCIAL), clock);
        this.common = new DomainTransactions(databases.pool(Domain.COMMON), clock);
    }

    @Override
    public <T> T school(SchoolActor actor, Function<SchoolTransaction, T> work) {
        refuseNesting();
        return school.run(actor, keyrings.of(Domain.SCHOOL, actor.authority()), SchoolTransaction::new, work);
    }

    @Override
    public <T> T social(SocialActor actor, Function<SocialTransaction, T> work) {
        refuseNesting();
        return social.run(actor, keyrings.of(Domain.SOCIAL, actor.authority()), SocialTransaction::new, work);
    }

    @Override
    public <T> T common(CommonActor actor, Function<CommonTransaction, T> work) {
        refuseNesting();
        return common.run(actor, Keyring.none(), CommonTransaction::new, work);
    }

    private static void refuseNesting() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction belongs to exactly one domain; this one is already open");
        }
    }
}
