package se.samsyn.socialservices.intake.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent.ProtectionAssessed;

/** Opens a report, after it has written that it does. */
@Component
class FullReportReader {
    private final Access access;
    private final Organisations organisations;
    private final FeedbackNotices feedback;
    private final Contacts contacts;
    private final Mandates mandates;
    private final IntakeLaw law;

    FullReportReader(
            Access access,
            Organisations organisations,
            FeedbackNotices feedback,
            Contacts contacts,
            Mandates mandates,
            IntakeLaw law) {
        this.access = access;
        this.organisations = organisations;
        this.feedback = feedback;
        this.contacts = contacts;
        this.mandates = mandates;
        this.law = law;
    }

    FullReport open(SocialTransaction transaction, Reference reference, Ground ground) {
        ReportId id = ReportStore.find(transaction, reference)
                .orElseThrow(Missing::new)
                .here();
        access.log(transaction, Reading.of("intake.read", ground, id.value()));
        StoredReport report = ReportStore.get(transaction, id);
        List<Happened> events = EventStore.of(transaction, id);
        FullReport.Sent sent = sent(report, ReportStore.snapshot(transaction, id));
        return new FullReport(
                listed(report),
                sent,
                position(transaction, report, events),
                mandates.powers(transaction.actor(), Dates.localDate(transaction.now())),
                feedback.of(transaction, id),
                SupplementStore.of(transaction, id).stream()
                        .map(StoredSupplement::read)
                        .toList(),
                together(transaction, sent.content().sentWith()),
                events);
    }

    /** Only which of them the reader's own unit has. */
    private static List<FullReport.Together> together(SocialTransaction transaction, List<Reference> others) {
        return others.stream()
                .map(other -> new FullReport.Together(
                        other,
                        ReportStore.find(transaction, other)
                                .filter(found -> found.movedTo() == null)
                                .isPresent()))
                .toList();
    }

    List<Read> reads(SocialTransaction transaction, Reference reference) {
        var found = ReportStore.find(transaction, reference).orElseThrow(Missing::new);
        return access.readsOf(transaction, found.id().value());
    }

    private static FullReport.Listed listed(StoredReport report) {
        var receipt = report.receipt();
        return new FullReport.Listed(receipt.id(), receipt.reference(), receipt.at(), report.child(), report.origin());
    }

    private static FullReport.Sent sent(StoredReport report, Snapshot snapshot) {
        var receipt = report.receipt();
        return new FullReport.Sent(
                receipt.channel(),
                receipt.routing(),
                receipt.reachable(),
                ContentJson.read(snapshot.content()),
                snapshot.formVersion(),
                snapshot.hash());
    }

    private FullReport.Position position(SocialTransaction transaction, StoredReport report, List<Happened> events) {
        var unit = organisations.directory().unit(report.receipt().unit());
        boolean protectionNeeded = events.stream()
                .anyMatch(happened -> happened.event() instanceof ProtectionAssessed assessed && assessed.needed());
        return new FullReport.Position(
                report.now().state().stage(),
                report.now().open(),
                report.now().handler(),
                report.now().outOfHours(),
                report.now().triage(),
                report.now().sentTo(),
                report.now().deadlines(),
                protectionNeeded || law.violenceOpensAtOnce(report),
                feedback.outcomeRight(report.recipient()),
                contacts.forReport(report, transaction.actor(), unit),
                contacts.of(transaction.actor(), unit),
                transaction.now());
    }
}
