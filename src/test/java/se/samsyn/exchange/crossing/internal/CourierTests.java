package se.samsyn.exchange.crossing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.SchoolSide;
import se.samsyn.school.concernreport.TestSchool;

/** What the courier takes first, and when it tries again. In one transaction, so that no courier is faster. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SchoolSide.class)
class CourierTests {
    private static final int MOST = 10;

    @Autowired
    private Wall wall;

    @Autowired
    private Crossings crossings;

    @Autowired
    private Organisations organisations;

    @Test
    void whatCannotBeDeliveredStandsInNobodysWayAndWaitsLongerEachTime() {
        TestSchool school = TestSchool.entered(organisations);
        wall.school(school.teacher(), transaction -> {
            UUID failing = sent(transaction, school);
            UUID fresh = sent(transaction, school);
            List<Duration> pauses = new ArrayList<>();

            Backlog.failed(transaction, List.of(failing));
            assertThat(due(transaction))
                    .as("the one that has failed least often")
                    .containsExactly(fresh, failing);
            for (int again = 2; again <= 5; again++) {
                Backlog.failed(transaction, List.of(failing));
            }
            assertThat(due(transaction)).as("at once a few times more").containsExactly(fresh, failing);
            for (int again = 6; again <= 13; again++) {
                Backlog.failed(transaction, List.of(failing));
                pauses.add(Duration.between(transaction.now(), nextTry(transaction, failing)));
            }

            assertThat(pauses).extracting(Duration::toMinutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
            assertThat(due(transaction)).containsExactly(fresh);
            assertThat(Backlog.of(transaction, MOST).waiting()).isEqualTo(2);
            CrossingStore.markDelivered(transaction, failing);
            CrossingStore.markDelivered(transaction, fresh);
            return failing;
        });
    }

    private UUID sent(SchoolTransaction transaction, TestSchool school) {
        var message = new SupplementSent(
                new ReportId(UUID.randomUUID()), new SupplementId(UUID.randomUUID()), "{}", "", List.of());
        return crossings.send(transaction, school.board(), message).id();
    }

    private static List<UUID> due(SchoolTransaction transaction) {
        return Backlog.of(transaction, MOST).due().stream().map(Envelope::id).toList();
    }

    private static Instant nextTry(SchoolTransaction transaction, UUID message) {
        return transaction
                .sql("select next_try_at from outbox where id = ?")
                .param(message)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
