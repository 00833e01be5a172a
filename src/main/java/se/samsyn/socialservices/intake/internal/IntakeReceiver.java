package se.samsyn.socialservices.intake.internal;

import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.BoardMessage;
import se.samsyn.exchange.crossing.BoardMessage.ReportTransferred;
import se.samsyn.exchange.crossing.BoardMessage.SupplementForwarded;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.ReportSent;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SocialReceiver;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;

/** Takes in what the school has sent: three statements, so that nothing is left to do later. */
@Component
class IntakeReceiver implements SocialReceiver {
    private final Organisations organisations;
    private final Crossings crossings;
    private final Duties duties;
    private final IntakeLaw law;
    private final Transferring transferring;
    private final Supplementing supplementing;

    IntakeReceiver(
            Organisations organisations,
            Crossings crossings,
            Duties duties,
            IntakeLaw law,
            Transferring transferring,
            Supplementing supplementing) {
        this.transferring = transferring;
        this.supplementing = supplementing;
        this.organisations = organisations;
        this.crossings = crossings;
        this.duties = duties;
        this.law = law;
    }

    @Override
    public void receive(SocialTransaction transaction, Envelope<SchoolMessage> envelope) {
        switch (envelope.message()) {
            case ReportSent sent ->
                keep(
                        transaction,
                        received(envelope, sent),
                        new Snapshot(
                                ReportContent.FORM_VERSION,
                                ContentJson.verified(sent.content(), sent.contentHash()),
                                sent.contentHash()));
            case SupplementSent sent -> supplementing.receive(transaction, envelope, sent);
        }
    }

    @Override
    public void takeOver(SocialTransaction transaction, Envelope<BoardMessage> envelope) {
        switch (envelope.message()) {
            case ReportTransferred transferred -> transferring.takeOver(transaction, envelope, transferred);
            case SupplementForwarded forwarded -> supplementing.receive(transaction, forwarded);
        }
    }

    /** Also for what is registered by hand: from here on there is no difference. */
    void keep(SocialTransaction transaction, StoredReport report, Snapshot snapshot) {
        var receipt = report.receipt();
        var board = transaction.actor().authority();
        Unit unit = organisations.directory().unit(receipt.unit());
        if (!unit.authority().equals(board)) {
            throw new IllegalArgumentException("The unit belongs to another board: " + receipt.unit());
        }
        ReceiptStore.insert(transaction, report, snapshot, law.receiptRules(receipt.on()));
        duties.owe(transaction, law.duties(report, unit.hours()));
        crossings.state(
                transaction, report.fact(board, null, report.now().state().standing()));
    }

    private StoredReport received(Envelope<SchoolMessage> envelope, ReportSent sent) {
        Unit unit = organisations.directory().unit(sent.to());
        var receipt = new Receipt(
                sent.report(),
                sent.reference(),
                sent.to(),
                Channel.SAMSYN,
                sent.chosenBecause(),
                envelope.from(),
                envelope.sentAt(),
                Dates.localDate(envelope.sentAt()),
                true);
        return new StoredReport(
                receipt, sent.child(), sent.origin(), law.standing(receipt, unit, law.readsNow(unit, receipt.at())));
    }
}
