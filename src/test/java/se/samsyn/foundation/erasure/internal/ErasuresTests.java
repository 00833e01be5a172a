package se.samsyn.foundation.erasure.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import se.samsyn.SamsynTest;
import se.samsyn.foundation.encryption.KeyDestroyed;
import se.samsyn.foundation.encryption.Keyrings.Whose;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.erasure.Remover;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/** Of an authority that is nobody else's, so that no other test erases anything of it. */
@SamsynTest
class ErasuresTests {
    private static final SealedColumn ANYTHING = new SealedColumn("any.table", "column");

    private final Whose farsta = new Whose(Domain.SOCIAL, new AuthorityId(UUID.randomUUID()));

    @Autowired
    private Wall wall;

    @Autowired
    private DefaultErasures erasures;

    @Autowired
    private Environment environment;

    @Test
    void whatIsErasedStandsInTheJournalAndItsKeyIsGoneWhenTheTransactionHasCommitted() {
        UUID report = UUID.randomUUID();
        byte[] sealed = sealed(report);

        inTransaction(transaction -> {
            erasures.erase(transaction, List.of(report), "draft");
            assertThat(opened(transaction, report, sealed))
                    .as("until it has committed")
                    .isEqualTo("words");
            return true;
        });

        assertThatThrownBy(() -> opened(report, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(journal().after(0))
                .singleElement()
                .satisfies(erased -> assertThat(erased.report()).isEqualTo(report));
        assertThat(followedTo()).isEqualTo(1);
    }

    @Test
    void whatIsRolledBackIsNotErased() {
        UUID report = UUID.randomUUID();
        byte[] sealed = sealed(report);

        assertThatThrownBy(() -> inTransaction(transaction -> {
                    erasures.erase(transaction, List.of(report), "draft");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(opened(report, sealed)).isEqualTo("words");
        assertThat(journal().lines()).isZero();
    }

    /** As a kill leaves it right after the commit: the rows are gone, the journal and the keys know of nothing. */
    @Test
    void whatAKillLeftUndoneIsDoneAtTheNextStart() {
        UUID report = UUID.randomUUID();
        byte[] sealed = sealed(report);
        inTransaction(transaction -> {
            ErasedStore.insert(transaction, List.of(report), "draft");
            return true;
        });
        assertThat(opened(report, sealed)).isEqualTo("words");

        erasures.afterSingletonsInstantiated();

        assertThatThrownBy(() -> opened(report, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(journal().lines()).isEqualTo(1);
    }

    /** As when an older database, or older keys, are put back: the journal knows more than they do. */
    @Test
    void whatOnlyTheJournalKnowsIsErasedAgainAndTheRoomsAreAskedToRemoveIt() {
        UUID report = UUID.randomUUID();
        byte[] sealed = sealed(report);
        inTransaction(transaction -> {
            ErasedStore.insert(transaction, List.of(report), "retention.case_years@2");
            return true;
        });
        long line = journal().append(inTransaction(transaction -> ErasedStore.waiting(transaction, 10)));
        List<UUID> removed = new ArrayList<>();

        following(removed).catchUp();
        following(removed).catchUp();

        assertThatThrownBy(() -> opened(report, sealed)).isInstanceOf(KeyDestroyed.class);
        assertThat(removed).as("the second time they have followed").containsExactly(report);
        assertThat(followedTo()).isEqualTo(line);
    }

    @Test
    void aJournalThatLacksWhatHasBeenFollowedRefusesTheStart() throws IOException {
        UUID report = UUID.randomUUID();
        sealed(report);
        inTransaction(transaction -> {
            erasures.erase(transaction, List.of(report), "draft");
            return true;
        });
        Path aside = journal().path().resolveSibling("aside");
        Files.move(journal().path(), aside);

        assertThatThrownBy(() -> following(new ArrayList<>()).catchUp())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("has 0 of 1");

        Files.move(aside, journal().path());
        following(new ArrayList<>()).catchUp();
    }

    private Following following(List<UUID> removed) {
        return new Following(farsta, journal(), wall, List.of(new Remover() {
            @Override
            public Domain side() {
                return farsta.side();
            }

            @Override
            public void removeAgain(Transaction transaction, Collection<UUID> reports, String cause) {
                removed.addAll(reports);
            }
        }));
    }

    private Journal journal() {
        return Journal.of(Path.of(environment.getRequiredProperty("samsyn.data"), "erasures"), farsta);
    }

    private byte[] sealed(UUID report) {
        return inTransaction(transaction -> ANYTHING.seal(transaction.keys(), report, report, "words"));
    }

    private String opened(UUID report, byte[] sealed) {
        return inTransaction(transaction -> opened(transaction, report, sealed));
    }

    private static String opened(Transaction transaction, UUID report, byte[] sealed) {
        return ANYTHING.open(transaction.keys(), report, report, sealed);
    }

    private long followedTo() {
        return inTransaction(ErasedStore::followedTo);
    }

    private <T> T inTransaction(Function<Transaction, T> work) {
        return wall.job("test", farsta.side(), farsta.authority(), work);
    }
}
