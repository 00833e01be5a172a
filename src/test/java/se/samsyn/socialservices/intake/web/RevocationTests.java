package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.IntakeTest;

/**
 * An assignment that ends is gone from the next request, whatever goes on meanwhile: no request that begins after the
 * commit is let in (ASVS 8.3.2). {@code mvn test -Dtest=RevocationTests -Dsamsyn.revocations=1000} plays as many as the
 * goal asks for.
 */
class RevocationTests extends IntakeTest {
    private static final int ROUNDS = Integer.getInteger("samsyn.revocations", 10);
    private static final int BROWSERS = 3;
    private static final CommonActor REGISTRAR = CommonActor.job("test", new AuthorityId(new UUID(0, 0)));

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    private record Answered(long began, boolean letIn) {}

    @Test
    void noRequestThatBeginsAfterTheEndIsLetInHoweverManyGoOn() throws Exception {
        int before = 0;
        try (var browsers = Executors.newFixedThreadPool(BROWSERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                before += round(browsers);
            }
        }
        assertThat(before).as("let in as long as the assignment lasted").isPositive();
    }

    private int round(ExecutorService browsers) throws Exception {
        var person = new Person(new PersonId(UUID.randomUUID()), "Ada Avslutad", null);
        var assignment = new AssignmentId(UUID.randomUUID());
        var since = Period.from(LocalDate.of(2010, 1, 1));
        organisations.register(
                REGISTRAR,
                List.of(
                        person,
                        new Appointment(assignment, person.id(), town.intake(), "social_worker", null, since, true)));
        String secret = logins.open(wall.common(
                REGISTRAR, transaction -> logins.prepareAccount(transaction, person.id(), "user-" + person.id())));
        var answers = new ConcurrentLinkedQueue<Answered>();
        var going = new CountDownLatch(BROWSERS);
        var ended = new AtomicLong(Long.MAX_VALUE);
        List<Future<?>> visits = IntStream.range(0, BROWSERS)
                .<Future<?>>mapToObj(browser -> browsers.submit(() -> {
                    var visitor = new Visitor(port).holding(secret);
                    ask(visitor, answers);
                    going.countDown();
                    while (System.nanoTime() <= ended.get()) {
                        ask(visitor, answers);
                    }
                    ask(visitor, answers);
                }))
                .toList();
        going.await();
        assertThat(organisations.endAssignment(
                        REGISTRAR, assignment, LocalDate.now(clock).minusDays(1)))
                .isEmpty();
        ended.set(System.nanoTime());
        for (Future<?> visit : visits) {
            visit.get();
        }
        assertThat(answers)
                .filteredOn(answer -> answer.began() > ended.get())
                .hasSizeGreaterThanOrEqualTo(BROWSERS)
                .noneMatch(Answered::letIn);
        return (int) answers.stream().filter(Answered::letIn).count();
    }

    private static void ask(Visitor visitor, ConcurrentLinkedQueue<Answered> answers) {
        long began = System.nanoTime();
        visitor.get("/inkorg");
        answers.add(new Answered(began, visitor.path().equals("/inkorg") && visitor.status() == 200));
    }
}
