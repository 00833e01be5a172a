package se.samsyn.socialservices.intake.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.BoardMessage.SupplementForwarded;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.NoLongerHere;
import se.samsyn.exchange.crossing.NotHereYet;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Supplement.Mark;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;

/**
 * What a school adds to its report (S7). It follows the report: the unit that had it before sends it on, and one that
 * comes before its report waits.
 */
@Component
class Supplementing {
    private final Organisations organisations;
    private final Crossings crossings;
    private final Duties duties;
    private final IntakeLaw law;

    Supplementing(Organisations organisations, Crossings crossings, Duties duties, IntakeLaw law) {
        this.organisations = organisations;
        this.crossings = crossings;
        this.duties = duties;
        this.law = law;
    }

    void receive(SocialTransaction transaction, Envelope<SchoolMessage> envelope, SupplementSent sent) {
        StoredReport report = locked(transaction, sent.report());
        if (!envelope.from().equals(report.receipt().cameFrom())) {
            throw new IllegalArgumentException("Not from the school owner that the report came from: " + sent.report());
        }
        var supplement =
                StoredSupplement.verified(sent.supplement(), envelope.sentAt(), sent.content(), sent.contentHash());
        receive(transaction, report, supplement);
    }

    void receive(SocialTransaction transaction, SupplementForwarded sent) {
        var supplement =
                StoredSupplement.verified(sent.supplement(), sent.sentAt(), sent.content(), sent.contentHash());
        receive(transaction, locked(transaction, sent.report()), supplement);
    }

    private static StoredReport locked(SocialTransaction transaction, ReportId report) {
        return ReportStore.lock(transaction, report)
                .orElseThrow(() ->
                        ReportStore.isErased(transaction, report) ? new NoLongerHere(report) : new NotHereYet(report));
    }

    private void receive(SocialTransaction transaction, StoredReport report, StoredSupplement supplement) {
        var receipt = report.receipt();
        switch (report.now().state()) {
            case IntakeState.Transferred moved -> forward(transaction, moved, receipt.id(), supplement);
            case IntakeState.Decided decided -> keepAfterDecision(transaction, report, supplement);
            default -> keep(transaction, receipt, supplement);
        }
    }

    private void forward(
            SocialTransaction transaction, IntakeState.Transferred moved, ReportId id, StoredSupplement supplement) {
        crossings.send(transaction, organisations.directory().unit(moved.to()).authority(), supplement.forwarded(id));
    }

    /** What stands in the case file is not all any more: it is handed over again, with what has come. */
    private void keepAfterDecision(SocialTransaction transaction, StoredReport report, StoredSupplement supplement) {
        var receipt = report.receipt();
        boolean kept = keep(transaction, receipt, supplement.afterDecision());
        if (kept && report.now().deadlines().handOver() == null) {
            var hours = organisations.directory().unit(receipt.unit()).hours();
            Duty handOver = law.handOverDuty(receipt, Dates.localDate(transaction.now()), hours);
            ReportStore.handOverAgain(transaction, receipt.id(), handOver.due());
            duties.owe(transaction, List.of(handOver));
        }
    }

    /**
     * One duty, however many wait to be read.
     *
     * @return false when it was here already
     */
    private boolean keep(SocialTransaction transaction, Receipt receipt, StoredSupplement supplement) {
        boolean owed = !SupplementStore.having(transaction, receipt.id(), supplement.mark())
                .isEmpty();
        if (!SupplementStore.insert(transaction, receipt.id(), supplement)) {
            return false;
        }
        EventStore.insert(transaction, receipt.id(), event(supplement.text()), List.of());
        if (!owed) {
            owe(transaction, receipt, supplement);
        }
        return true;
    }

    private static IntakeEvent event(SupplementContent content) {
        return content.isWithdrawal()
                ? new IntakeEvent.CoReporterWithdrew(content.by())
                : new IntakeEvent.SupplementReceived(content.by());
    }

    /** What has come along with a report from another unit, which is owed here if it was owed there. */
    void takeOver(SocialTransaction transaction, Receipt receipt, List<StoredSupplement> supplements) {
        supplements.forEach(supplement -> SupplementStore.takeOver(transaction, receipt.id(), supplement));
        supplements.stream()
                .filter(supplement -> supplement.mark() == Mark.UNREAD)
                .findFirst()
                .ifPresent(unread -> owe(transaction, receipt, unread));
    }

    private void owe(SocialTransaction transaction, Receipt receipt, StoredSupplement supplement) {
        var hours = organisations.directory().unit(receipt.unit()).hours();
        duties.owe(transaction, List.of(law.supplementDuty(receipt, supplement, hours)));
    }
}
