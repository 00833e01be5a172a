package se.samsyn.socialservices.intake.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent.ProtectionAssessed;
import se.samsyn.socialservices.intake.Stage;

/** Opens a report, after it has written that it does. */
@Component
class FullReportReader {
    private final Access access;
    private final Organisations organisations;
    private final FeedbackNotices feedback;
    private final Contacts contacts;
    private final Mandates mandates;
    private final IntakeLaw law;
    private final Attachments attachments;

    FullReportReader(
            Access access,
            Organisations organisations,
            FeedbackNotices feedback,
            Contacts contacts,
            Mandates mandates,
            IntakeLaw law,
            Attachments attachments) {
        this.attachments = attachments;
        this.access = access;
        this.organisations = organisations;
        this.feedback = feedback;
        this.contacts = contacts;
        this.mandates = mandates;
        this.law = law;
    }

    FullReport open(SocialTransaction transaction, Reference reference, Ground ground) {
        return read(transaction, reference, "intake.read", ground);
    }

    /** Only what is decided goes to the case file; of everything else there is nothing to take out. */
    FullReport forCaseFile(SocialTransaction transaction, Reference reference, Ground ground) {
        FullReport report = read(transaction, reference, "intake.hand_over", ground);
        if (report.position().stage() != Stage.DECIDED) {
            throw new Missing();
        }
        return report;
    }

    private FullReport read(SocialTransaction transaction, Reference reference, String action, Ground ground) {
        ReportId id = ReportStore.find(transaction, reference)
                .orElseThrow(Missing::new)
                .here();
        access.log(transaction, Reading.of(action, ground, id.value()));
        StoredReport report = ReportStore.get(transaction, id);
        List<Happened> events = EventStore.of(transaction, id);
        FullReport.Sent sent = sent(transaction, report, ReportStore.snapshot(transaction, id));
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

    Download attachment(SocialTransaction transaction, Reference reference, AttachmentId file, Ground ground) {
        ReportId id = ReportStore.find(transaction, reference)
                .orElseThrow(Missing::new)
                .here();
        access.log(transaction, Reading.of("intake.attachment", ground, id.value()));
        return attachments.read(transaction, id.value(), file).orElseThrow(Missing::new);
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

    private FullReport.Sent sent(SocialTransaction transaction, StoredReport report, Snapshot snapshot) {
        var receipt = report.receipt();
        ReportContent content = ContentJson.read(snapshot.content());
        return new FullReport.Sent(
                receipt.channel(),
                receipt.routing(),
                receipt.reachable(),
                content,
                snapshot.formVersion(),
                snapshot.content(),
                snapshot.hash(),
                content.attachments().isEmpty()
                        ? List.of()
                        : attachments.of(transaction, receipt.id().value()));
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
