package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.DisclosureId;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.Disclosure;
import se.samsyn.exchange.crossing.SocialMessage.DisclosureEnded;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Disclosed;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.intake.IncomingReports;

/**
 * No reading at the school that starts after a withdrawal is said to be done shows what rested on it: with readers that
 * never stop, and with somebody who lets out the same item at the same time. Twenty rounds in each run of the suite;
 * {@code mvn test -Dtest=WithdrawalTests -Dsamsyn.withdrawals=10000} plays the whole.
 */
@SamsynTest
class WithdrawalTests {
    private static final int ROUNDS = Integer.getInteger("samsyn.withdrawals", 20);

    /** What is disclosed stays in the history, so that a report's page grows. */
    private static final int ROUNDS_A_REPORT = 50;

    private static final int READERS = 2;

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Consents consents;

    @Autowired
    private Crossings crossings;

    @Autowired
    private Wall wall;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private ExampleReports example;
    private SchoolActor maja;
    private SocialActor tore;

    @BeforeEach
    void peopleAreAtWork() {
        clock.set("2026-11-17T09:42");
        var people = new ExamplePeople(logins, port);
        example = new ExampleReports(people, school, intake);
        maja = people.school(ConsentedReport.TEACHER);
        tore = people.social(ConsentedReport.WORKER);
    }

    @Test
    void noReadingThatStartsAfterAWithdrawalShowsWhatRestedOnIt() throws Exception {
        ConsentedReport report = agreed();
        ConsentId vera = report.id("Vera");
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS + 2)) {
            for (int round = 1; round <= ROUNDS; round++) {
                if (round % ROUNDS_A_REPORT == 0) {
                    report = agreed();
                    vera = report.id("Vera");
                }
                assertThat(report.disclose("Runda " + round)).isEqualTo(new Acted.Done(true));
                assertThat(readable(report)).isNotEmpty();
                withdrawnWhileOthersReadAndDisclose(threads, report, vera);
                assertThat(readable(report)).as("round %s", round).isEmpty();
                report.agreesAgain(vera);
            }
        }
    }

    private void withdrawnWhileOthersReadAndDisclose(ExecutorService threads, ConsentedReport report, ConsentId whose)
            throws Exception {
        var withdrawn = new AtomicBoolean();
        List<Future<?>> others = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            others.add(threads.submit(reading(report, withdrawn)));
        }
        others.add(threads.submit(() -> report.disclose("Samtidigt")));
        Future<?> withdrawing = threads.submit(() -> {
            assertThat(report.withdraw(whose)).isEqualTo(new Acted.Done(true));
            withdrawn.set(true);
        });
        withdrawing.get();
        for (Future<?> other : others) {
            other.get();
        }
    }

    /** Reads until one reading has started after the withdrawal, and that one must be empty. */
    private Callable<Boolean> reading(ConsentedReport report, AtomicBoolean withdrawn) {
        return () -> {
            boolean after;
            do {
                after = withdrawn.get();
                List<String> shown = readable(report);
                if (after) {
                    assertThat(shown).isEmpty();
                }
            } while (!after);
            return after;
        };
    }

    /** As when the item itself waits and its end gets through first. */
    @Test
    void anEndThatComesBeforeWhatItEndsHoldsItBack() {
        ConsentedReport report = agreed();
        var id = new DisclosureId(UUID.randomUUID());
        ReportId about = intake.open(tore, report.reference()).listed().id();
        Instant now = clock.instant();
        var contact = new SocialMessage.Contact("Tore Testström", "social_worker", "Mottagningen", "08-465 004 12");
        arrives(new DisclosureEnded(about, id, now));
        arrives(new Disclosure(about, id, now, Item.SUPPORT, "Kom sent", now.plusSeconds(60), contact));

        assertThat(school.report(maja, report.reference()).disclosed()).isEmpty();
    }

    private void arrives(SocialMessage message) {
        assertThat(crossings.deliver(wall.social(
                        SocialActor.job("test", tore.authority()),
                        transaction -> crossings.send(transaction, maja.authority(), message))))
                .isTrue();
    }

    @Test
    void whatIsDisclosedIsReadUntilItsTimeIsOutAndNoLonger() {
        ConsentedReport report = agreed();
        report.disclose("Mormor hämtar.");
        clock.set("2027-03-01T23:59");
        assertThat(readable(report)).containsExactly("Mormor hämtar.");
        clock.set("2027-03-02T00:00");
        assertThat(school.report(maja, report.reference()).disclosed())
                .singleElement()
                .isInstanceOf(Disclosed.Out.class);
    }

    private ConsentedReport agreed() {
        ConsentedReport report = ConsentedReport.decided(example, consents);
        report.allAgree();
        return report;
    }

    private List<String> readable(ConsentedReport report) {
        return school.report(maja, report.reference()).disclosed().stream()
                .filter(Disclosed.Readable.class::isInstance)
                .map(disclosed -> ((Disclosed.Readable) disclosed).text())
                .toList();
    }
}
