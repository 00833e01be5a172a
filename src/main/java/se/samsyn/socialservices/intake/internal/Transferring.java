package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.BoardMessage.ReportTransferred;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation.Given;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.internal.IntakeState.InPreliminaryAssessment;

/**
 * Makes another unit responsible. The unit before stops in the transaction that stores the message, and from its commit
 * the other one is responsible: no gap, no overlap, and the clock goes on.
 */
@Component
class Transferring {
    private final Organisations organisations;
    private final Crossings crossings;
    private final FeedbackNotices feedback;
    private final Contacts contacts;
    private final Duties duties;
    private final IntakeLaw law;
    private final Attachments attachments;
    private final Supplementing supplementing;

    Transferring(
            Organisations organisations,
            Crossings crossings,
            FeedbackNotices feedback,
            Contacts contacts,
            Duties duties,
            IntakeLaw law,
            Attachments attachments,
            Supplementing supplementing) {
        this.attachments = attachments;
        this.supplementing = supplementing;
        this.organisations = organisations;
        this.crossings = crossings;
        this.feedback = feedback;
        this.contacts = contacts;
        this.duties = duties;
        this.law = law;
    }

    Optional<Refused> transfer(Turn turn, Act.Transfer act) {
        Optional<Unit> to = organisations
                .directory()
                .findUnit(act.to())
                .filter(unit -> unit.active() && unit.kind() == UnitKind.INTAKE);
        if (to.isEmpty()) {
            return Optional.of(Refused.because(Refusal.NOT_AN_INTAKE_UNIT));
        }
        if (act.to().equals(turn.unit().id())) {
            return Optional.of(Refused.because(Refusal.TRANSFERRED_TO_ITSELF));
        }
        leave(turn, act, to.get());
        return Optional.empty();
    }

    private void leave(Turn turn, Act.Transfer act, Unit to) {
        var transaction = turn.transaction();
        var before = turn.report().now().state();
        var after = new IntakeState.Transferred(to.id());
        IntakeTransitions.step(before, act, after);
        turn.happened(new IntakeEvent.Transferred(to.name(), act.reason()));
        ReportTransferred message = message(turn, to);
        ReportStore.transferred(transaction, turn.id(), after);
        duties.done(transaction, turn.id().value(), Owed.ALL);
        crossings.state(transaction, turn.report().fact(transaction.actor().authority(), before.standing(), null));
        turn.send(Optional.of(crossings.send(transaction, to.authority(), message)));
        turn.send(feedback.tellOfUnit(transaction, turn.report().recipient(), to.id(), contacts.of(to)));
    }

    private ReportTransferred message(Turn turn, Unit to) {
        var report = turn.report();
        var transaction = turn.transaction();
        var state = report.now().state();
        String file = new TransferFile(
                        report.receipt(),
                        report.child(),
                        report.origin(),
                        state.stage(),
                        state instanceof InPreliminaryAssessment assessment && assessment.extended(),
                        report.now().deadlines(),
                        report.now().sentTo(),
                        feedback.of(transaction, turn.id()).confirmation() instanceof Given given ? given : null,
                        ReportStore.snapshot(transaction, turn.id()),
                        EventStore.past(transaction, turn.id()),
                        SupplementStore.of(transaction, turn.id()))
                .json();
        List<AttachmentId> files = attachments.of(transaction, turn.id().value()).stream()
                .map(Attachment::id)
                .toList();
        return new ReportTransferred(turn.id(), to.id(), file, Fingerprint.of(file), files);
    }

    /** Takes in what another unit has transferred here. */
    void takeOver(SocialTransaction transaction, Envelope<?> envelope, ReportTransferred transferred) {
        var board = transaction.actor().authority();
        Unit unit = organisations.directory().unit(transferred.to());
        if (!unit.authority().equals(board)) {
            throw new IllegalArgumentException("The unit belongs to another board: " + unit.id());
        }
        TransferFile file = TransferFile.read(ContentJson.verified(transferred.file(), transferred.fileHash()));
        StoredReport report = file.at(unit.id(), law.readsNow(unit, envelope.sentAt()));
        Unit from = organisations.directory().unit(file.receipt().unit());
        ReceiptStore.takeOver(transaction, report, file.snapshot());
        EventStore.append(transaction, transferred.report(), file.history());
        EventStore.insert(transaction, transferred.report(), new IntakeEvent.TakenOver(from.name()), List.of());
        feedback.keep(transaction, transferred.report(), file.confirmation());
        duties.owe(transaction, law.duties(report, unit.hours()));
        supplementing.takeOver(transaction, report.receipt(), file.supplements());
        crossings.state(
                transaction, report.fact(board, null, report.now().state().standing()));
    }
}
