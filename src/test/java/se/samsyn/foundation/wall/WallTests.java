package se.samsyn.foundation.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/**
 * The wall itself, with a pool of one connection per domain, so that nothing left behind by one goes unseen by the
 * next.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "samsyn.pool=1")
class WallTests {
    private static final String COUNT = "select count(*) from access_log where subject_ids @> array[?]::uuid[]";

    @Autowired
    private Wall wall;

    @Autowired
    private Access access;

    @Autowired
    private Databases databases;

    private final AuthorityId here = new AuthorityId(UUID.randomUUID());
    private final AuthorityId elsewhere = new AuthorityId(UUID.randomUUID());
    private final UUID child = UUID.randomUUID();

    @Test
    void anAuthoritySeesItsOwnRowsAndNobodyElses() {
        log(here);
        assertThat(seenBySchool(here)).isOne();
        assertThat(seenBySchool(elsewhere)).isZero();
    }

    @Test
    void theOtherSideHasACopyOfItsOwnAndSeesNothingOfThis() {
        log(here);
        long seen = wall.social(
                SocialActor.job("test", here),
                transaction ->
                        transaction.sql(COUNT).param(child).query(Long.class).single());
        assertThat(seen).isZero();
    }

    @Test
    void neitherSideCanEvenNameTheOtherSidesTable() {
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", here),
                        transaction -> transaction
                                .sql("select count(*) from social_access.access_log")
                                .query(Long.class)
                                .single()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aConnectionThatIsLostInTheMiddleIsToldAsThatAndNotAsAFailedRollback() {
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", here),
                        transaction -> transaction
                                .sql("select pg_terminate_backend(pg_backend_pid())")
                                .query(Boolean.class)
                                .single()))
                .isInstanceOf(DataAccessResourceFailureException.class);
        log(here);
        assertThat(seenBySchool(here)).as("the next one has a connection").isOne();
    }

    @Test
    void trap8TheNextBorrowerOfTheConnectionStartsWithNothing() {
        log(here);
        long outside = JdbcClient.create(databases.pool(Domain.SCHOOL))
                .sql(COUNT)
                .param(child)
                .query(Long.class)
                .single();
        assertThat(outside).isZero();
    }

    @Test
    void trap10ARowCannotBeWrittenForAnotherAuthority() {
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", here),
                        transaction -> transaction
                                .sql("""
                                insert into access_log
                                    (id, at, authority_id, unit_id, person_id, name, function, action, ground, subject_ids)
                                values (?, now(), ?, ?, ?, 'x', 'x', 'x', 'own', '{}')
                                """)
                                .params(UUID.randomUUID(), elsewhere.value(), child, child)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void trap11ForgingTheAuthorityNeverOpensTheOtherDomain() {
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", here),
                        transaction -> transaction
                                .sql("select set_config('role', 'samsyn_social', true)")
                                .query(String.class)
                                .single()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theLogCannotBeChangedByThoseWhoWriteIt() {
        log(here);
        for (String forbidden : List.of("update access_log set name = 'x'", "delete from access_log")) {
            assertThatThrownBy(() -> wall.school(
                            SchoolActor.job("test", here),
                            transaction -> transaction.sql(forbidden).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void oneDomainIsNeverOpenedInsideAnother() {
        assertThatThrownBy(() -> wall.school(
                        SchoolActor.job("test", here), outer -> wall.social(SocialActor.job("test", here), inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatThrowsLeavesNothingBehind() {
        assertThatThrownBy(() -> wall.school(SchoolActor.job("test", here), transaction -> {
                    access.log(transaction, Reading.of("test.read", Ground.OWN, child));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(seenBySchool(here)).isZero();
    }

    @Test
    void whoHasReadIsToldInOrder() {
        log(here);
        log(here);
        List<Access.Read> reads =
                wall.school(SchoolActor.job("test", here), transaction -> access.readsOf(transaction, child));
        assertThat(reads)
                .hasSize(2)
                .isSortedAccordingTo((one, next) -> next.at().compareTo(one.at()));
        assertThat(reads.getFirst().ground()).isEqualTo(Ground.OWN);
    }

    private void log(AuthorityId authority) {
        wall.school(SchoolActor.job("test", authority), transaction -> {
            access.log(transaction, Reading.of("test.read", Ground.OWN, child));
            return true;
        });
    }

    private long seenBySchool(AuthorityId authority) {
        return wall.school(
                SchoolActor.job("test", authority),
                transaction ->
                        transaction.sql(COUNT).param(child).query(Long.class).single());
    }
}
