package se.samsyn.socialservices.intake.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Reference.Counter;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Registration;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;

/** Takes in what came by telephone, letter or visit, with the time when it came. */
@Component
class Registering {
    private final Organisations organisations;
    private final Rules rules;
    private final IntakeLaw law;
    private final IntakeReceiver receiver;

    Registering(Organisations organisations, Rules rules, IntakeLaw law, IntakeReceiver receiver) {
        this.law = law;
        this.organisations = organisations;
        this.rules = rules;
        this.receiver = receiver;
    }

    Reference register(SocialTransaction transaction, Registration registration) {
        if (registration.receivedAt().isAfter(transaction.now())) {
            throw new IllegalArgumentException("Nothing is received in the future");
        }
        var receipt = receipt(transaction, registration);
        var unit = organisations.directory().unit(receipt.unit());
        var report = new StoredReport(
                receipt,
                listed(registration.content()),
                origin(registration, receipt.on()),
                law.standing(receipt, unit, null));
        receiver.keep(transaction, report, Snapshot.of(registration.content()));
        return receipt.reference();
    }

    private static Receipt receipt(SocialTransaction transaction, Registration registration) {
        return new Receipt(
                registration.id(),
                Reference.of(Counter.INTAKE, ReceiptStore.nextNumber(transaction)),
                transaction.actor().unit(),
                registration.channel(),
                Routing.REGISTERED_BY_INTAKE,
                null,
                registration.receivedAt(),
                Dates.localDate(registration.receivedAt()),
                !registration.anonymous());
    }

    private static ListedChild listed(ReportContent content) {
        var child = content.child();
        return new ListedChild(
                child.sex(),
                child.identity().birthYear(),
                child.protection().isProtected(),
                content.concern().reasons(),
                content.concern().acute() == Answer.YES);
    }

    /** Somebody who wants to be unknown cannot be shown to have a duty to report. */
    private Origin origin(Registration registration, LocalDate receivedOn) {
        ReporterKind kind = rules.reporterKinds(receivedOn).stream()
                .filter(each -> each.code().equals(registration.reporterKind()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No such reporter then: " + registration.reporterKind()));
        boolean mandated = kind.mandated() && !registration.anonymous();
        return new Origin(kind.code(), mandated, mandated ? registration.place() : "", false);
    }
}
