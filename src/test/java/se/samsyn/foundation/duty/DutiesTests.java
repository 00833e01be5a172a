package se.samsyn.foundation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.CountedStatements;
import se.samsyn.SamsynTest;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;

@SamsynTest
class DutiesTests {
    private static final Instant DUE = Instant.parse("2026-11-17T15:30:00Z");

    @Autowired
    private Wall wall;

    @Autowired
    private Duties duties;

    private final SocialActor job = SocialActor.job("test", new AuthorityId(UUID.randomUUID()));
    private final UnitId unit = new UnitId(UUID.randomUUID());
    private final UUID subject = UUID.randomUUID();

    @Test
    void manyDutiesAreOwedInOneStatement() {
        var statements = CountedStatements.of(() -> owe(duty("test.one", DUE), duty("test.two", DUE.plusSeconds(1))));
        assertThat(statements).hasSize(2);
        assertThat(open()).extracting(Duty::kind).containsExactly("test.one", "test.two");
    }

    @Test
    void dutyIsOpenUntilItIsDoneAndIsNeverRemoved() {
        owe(duty("test.one", DUE), duty("test.two", DUE));
        wall.social(job, transaction -> {
            duties.done(transaction, subject, List.of("test.one", "test.three"));
            return true;
        });
        assertThat(open()).extracting(Duty::kind).containsExactly("test.two");
        assertThat(wall.social(job, duties::open)).isOne();
        long kept = wall.social(
                job,
                transaction -> transaction
                        .sql("select count(*) from duty where subject_id = ?")
                        .param(subject)
                        .query(Long.class)
                        .single());
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void postponedDutyHasTheNewTimeAndTheRuleThatAllowsIt() {
        owe(duty("test.one", DUE));
        wall.social(job, transaction -> {
            duties.postpone(transaction, subject, "test.one", new Postponement(DUE.plusSeconds(9), "rule@2"));
            return true;
        });
        assertThat(open()).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isEqualTo(DUE.plusSeconds(9));
            assertThat(duty.rule()).isEqualTo("rule@2");
        });
    }

    @Test
    void nearestDueTimeComesFirst() {
        owe(duty("test.later", DUE.plusSeconds(60)), duty("test.sooner", DUE));
        assertThat(open()).extracting(Duty::kind).containsExactly("test.sooner", "test.later");
    }

    @Test
    void otherSideOfTheSameAuthorityOwesNothingOfThis() {
        owe(duty("test.one", DUE));
        long atSchool = wall.school(SchoolActor.job("test", job.authority()), duties::open);
        assertThat(atSchool).isZero();
    }

    private void owe(Duty... owed) {
        wall.social(job, transaction -> {
            duties.owe(transaction, List.of(owed));
            return true;
        });
    }

    private List<Duty> open() {
        return wall.social(job, transaction -> duties.openOf(transaction, unit));
    }

    private Duty duty(String kind, Instant due) {
        return new Duty(UUID.randomUUID(), unit, kind, subject, Role.INTAKE_WORKER, due, null, "rule@1");
    }
}
