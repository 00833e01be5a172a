package se.samsyn.foundation.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Wall;

@SamsynTest
class LogMonthsTests {
    private final SchoolActor reader = SchoolActor.job("test", new AuthorityId(UUID.randomUUID()));
    private final UUID child = UUID.randomUUID();

    @Autowired
    private LogMonths months;

    @Autowired
    private Wall wall;

    @Autowired
    private Access access;

    @Autowired
    private TestClock clock;

    /** Where the row of a reading at this moment lies. */
    private String logged(String moment) {
        clock.set(moment);
        return wall.school(reader, transaction -> {
            access.log(transaction, Reading.of("test.read", Ground.UNIT, child));
            assertThat(access.readsOf(transaction, child)).hasSize(1);
            return transaction
                    .sql("select tableoid::regclass::text from access_log where subject_ids @> array[?]::uuid[]")
                    .param(child)
                    .query(String.class)
                    .single();
        });
    }

    @Test
    void theMigrationMadeThisMonthAndAYearAhead() {
        assertThat(logged(LocalDate.now(clock.getZone()) + "T12:00")).doesNotEndWith("rest");
    }

    @Test
    void aYearFromNowTooSoThatNoStartHasToWaitForIt() {
        assertThat(logged(LocalDate.now(clock.getZone()).plusMonths(12) + "T12:00"))
                .doesNotEndWith("rest");
    }

    @Test
    void theMonthsAheadAreMadeInEveryDomainAndOnlyOnce() {
        clock.set("2071-12-31T23:59");
        assertThat(months.make()).as("four months in three domains").isEqualTo(12);
        assertThat(months.make()).isZero();
        assertThat(logged("2072-03-31T23:59")).endsWith("access_log_2072_03");
    }

    @Test
    void aMonthBeginsAtTheLocalMidnight() {
        clock.set("2074-07-01T00:00");
        months.make();
        assertThat(logged("2074-07-01T00:00")).endsWith("access_log_2074_07");
    }

    @Test
    void aReadingInAMonthThatNobodyMadeIsLoggedAndFound() {
        assertThat(logged("2012-03-05T09:00")).endsWith("access_log_rest");
    }

    @Test
    void aMonthThatHasBegunInTheRestStaysThereAndTheNextOneIsMade() {
        assertThat(logged("2077-05-02T09:00")).endsWith("access_log_rest");

        clock.set("2077-05-03T09:00");
        assertThat(months.make())
                .as("three months here, four in the other domains")
                .isEqualTo(11);
    }

    @Test
    void theLoginCannotMakeAnyOtherTableNorReadAMonthByItself() {
        assertThatThrownBy(() -> statement("create table school_access.another (id uuid)"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement("select count(*) from school_access.access_log_rest"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement("select make_access_log_month('1999-12-31')"))
                .rootCause()
                .hasMessageContaining("No log is kept");
    }

    private Object statement(String sql) {
        return wall.school(reader, transaction -> transaction.sql(sql).query().listOfRows());
    }
}
