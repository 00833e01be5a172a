package se.samsyn.socialservices.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.SentMessages;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.ActResult.Refused;

/** What the tests of this room share: a town of their own, and a clock that they set. */
@SamsynTest
@RecordApplicationEvents
public abstract class IntakeTest {
    @Autowired
    protected IncomingReports reports;

    @Autowired
    protected Wall wall;

    @Autowired
    protected Crossings crossings;

    @Autowired
    protected Duties duties;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected TestClock clock;

    protected Town town;
    protected SocialActor tore;

    @BeforeEach
    void enter() {
        clock.set("2026-11-17T10:05");
        town = Town.entered(organisations);
        tore = town.tore();
    }

    protected Reference received(Reason... reasons) {
        return town.report(wall, crossings, reasons);
    }

    protected Reference assessed(Reason... reasons) {
        var reference = received(reasons);
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara nu."));
        return reference;
    }

    protected void done(SocialActor actor, Reference reference, Act act) {
        assertThat(reports.act(actor, reference, act)).isInstanceOf(ActResult.Done.class);
        clock.move(Duration.ofSeconds(1));
    }

    protected void refused(SocialActor actor, Reference reference, Act act, Refusal why) {
        assertThat(reports.act(actor, reference, act))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
    }

    protected void confirm(Reference reference) {
        done(tore, reference, new Act.Confirm(Channel.SAMSYN));
    }

    protected void handOver(Reference reference) {
        done(tore, reference, new Act.HandOver(new CaseNumber("AKT 2026:114"), 0));
    }

    /** The kinds of message about one report that lie in the outbox of social services. */
    protected List<String> sentToSchool(Reference reference) {
        var id = reports.open(tore, reference).listed().id().value();
        return wall.social(
                SocialActor.job("test", town.board()), transaction -> SentMessages.of(transaction, "report_id", id));
    }

    protected List<Duty> open() {
        return wall.social(
                SocialActor.job("test", town.board()), transaction -> duties.openOf(transaction, town.intake()));
    }
}
