package se.samsyn.command.replay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Item;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Matter;
import se.samsyn.socialservices.confidentiality.Purpose;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.Registration;

/** A social worker's way through a report: register, confirm, assess protection, decide, tell the outcome. */
@Component
class IntakeSteps {
    private static final String REASONING = "Påhittad bedömning, skriven av omspelningen.";
    private static final ReportContent.Reporter NOBODY = new ReportContent.Reporter("", "", "", "", "");
    private static final ReportContent.Reporter SOMEBODY =
            new ReportContent.Reporter("Påhittad Anmälare", "", "070-174 06 98", "", "");

    private final IncomingReports reports;
    private final Consents consents;

    IntakeSteps(IncomingReports reports, Consents consents) {
        this.reports = reports;
        this.consents = consents;
    }

    Reference register(SocialActor worker, PlannedReport planned, Instant receivedAt) {
        Source source = planned.source();
        return reports.register(
                worker,
                new Registration(
                        new ReportId(Uuid7.at(receivedAt)),
                        source.channel(),
                        receivedAt,
                        source.code(),
                        source.reachable() ? source.place() : "",
                        !source.reachable(),
                        content(planned)));
    }

    void confirm(SocialActor worker, Reference reference, PlannedReport planned) {
        act(worker, reference, new Act.Confirm(planned.source().channel()));
    }

    void assessProtection(SocialActor worker, Reference reference) {
        act(worker, reference, new Act.AssessProtection(false, REASONING));
    }

    void decide(SocialActor worker, Reference reference, PlannedReport planned) {
        act(worker, reference, new Act.Decide(planned.outcome(), REASONING, null));
    }

    void tellOutcome(SocialActor worker, Reference reference, PlannedReport planned) {
        act(worker, reference, new Act.GiveOutcome(planned.source().channel()));
    }

    /** Asks everybody, as the unit owes it to (S29). What they answer is not in the audit. */
    void askForConsent(SocialActor worker, Reference reference) {
        Matter matter = consents.open(worker, reference);
        var question = new Scope(Set.of(Item.SCHOOLS_PART), Purpose.HELP_AT_SCHOOL, matter.latest());
        Acted acted = consents.act(
                worker,
                reference,
                matter.people().stream()
                        .<ConsentAct>map(person -> new ConsentAct.Ask(person.id(), question))
                        .toList());
        if (!(acted instanceof Acted.Done)) {
            throw new IllegalStateException("Nobody could be asked: " + acted);
        }
    }

    /** Under a number of the replay's own, since no case system takes part. */
    void handOver(SocialActor worker, Reference reference) {
        act(worker, reference, new Act.HandOver(new CaseNumber("AKT " + reference), 0));
    }

    private void act(SocialActor worker, Reference reference, Act act) {
        ActResult result = reports.act(worker, reference, act);
        if (!(result instanceof ActResult.Done done) || !done.arrived()) {
            throw new IllegalStateException("Intake refused a replayed act: " + act + " " + result);
        }
    }

    private static ReportContent content(PlannedReport planned) {
        var child = planned.child();
        return new ReportContent(
                new ReportContent.Child(
                        new ReportContent.Identity(ReportContent.Identity.Kind.BIRTH_YEAR, "", child.birthYear()),
                        "Påhittat Barn",
                        child.sex(),
                        Protection.NONE,
                        Answer.UNKNOWN,
                        ""),
                List.of(),
                new ReportContent.Concern("Barnet är påhittat.", null, "", "", child.reasons(), Answer.NO, ""),
                new ReportContent.Circumstances("", "", "", "", Answer.UNKNOWN),
                planned.source().reachable() ? SOMEBODY : NOBODY);
    }
}
