package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.Attachment;
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
import se.samsyn.socialservices.intake.IntakeEvent.CoReporterWithdrew;
import se.samsyn.socialservices.intake.IntakeEvent.ProtectionAssessed;
import se.samsyn.socialservices.intake.IntakeEvent.ProtectionMarked;
import se.samsyn.socialservices.intake.IntakeEvent.SupplementReceived;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.internal.ToRead.Current;

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
        return read(transaction, own(transaction, reference), "intake.read", ground, SupplementStore::of);
    }

    FullReport openToRead(SocialTransaction transaction, Reference reference, Ground ground) {
        ToRead found = OpeningStore.findToRead(transaction, reference).orElseThrow(Missing::new);
        return found.opening() == null
                ? read(transaction, found, "intake.read", ground, SupplementStore::shown)
                : read(transaction, found, "intake.read", ground, SupplementStore::of);
    }

    /** Only what is decided goes to the case file; of everything else there is nothing to take out. */
    FullReport forCaseFile(SocialTransaction transaction, Reference reference, Ground ground) {
        FullReport report =
                read(transaction, own(transaction, reference), "intake.hand_over", ground, SupplementStore::of);
        if (report.position().stage() != Stage.DECIDED) {
            throw new Missing();
        }
        return report;
    }

    private static ToRead own(SocialTransaction transaction, Reference reference) {
        return new ToRead(ReportStore.find(transaction, reference).orElseThrow(Missing::new), null);
    }

    /** For what another room does, and as that in the log. */
    FullReport readAs(SocialTransaction transaction, Reference reference, String action, Ground ground) {
        ReportStore.Found found =
                ReportStore.findAndKeep(transaction, reference).orElseThrow(Missing::new);
        return read(transaction, new ToRead(found, null), action, ground, SupplementStore::of);
    }

    private FullReport read(
            SocialTransaction transaction,
            ToRead found,
            String action,
            Ground ground,
            BiFunction<SocialTransaction, ReportId, List<StoredSupplement>> added) {
        ReportId id = found.found().here();
        access.log(transaction, found.reading(action, ground));
        StoredReport report = ReportStore.get(transaction, id);
        List<Happened> events = EventStore.of(transaction, id);
        Snapshot snapshot = ReportStore.snapshot(transaction, id);
        ReportContent content = content(snapshot, events);
        List<StoredSupplement> supplements = isSupplemented(events) ? added.apply(transaction, id) : List.of();
        Files files = files(transaction, id, content, supplements);
        return new FullReport(
                listed(report),
                sent(report, content, snapshot, files.own()),
                position(transaction, report, events, found.opening()),
                mandates.powers(transaction.actor(), Dates.localDate(transaction.now())),
                feedback.of(transaction, id),
                supplements.stream()
                        .map(supplement -> supplement.read(files.all()))
                        .toList(),
                together(transaction, content.sentWith()),
                events);
    }

    /** As it came, without what is hidden since the child's identity turned out to be protected (decision 68). */
    private static ReportContent content(Snapshot snapshot, List<Happened> events) {
        ReportContent content = ContentJson.read(snapshot.content());
        return events.stream()
                .map(Happened::event)
                .filter(ProtectionMarked.class::isInstance)
                .map(event -> content.protectedAs(((ProtectionMarked) event).kind()))
                .findFirst()
                .orElse(content);
    }

    private static boolean isSupplemented(List<Happened> events) {
        return events.stream()
                .map(Happened::event)
                .anyMatch(event -> event instanceof SupplementReceived || event instanceof CoReporterWithdrew);
    }

    Download attachment(SocialTransaction transaction, Reference reference, AttachmentId file, Ground ground) {
        ToRead found = OpeningStore.findToRead(transaction, reference).orElseThrow(Missing::new);
        access.log(transaction, found.reading("intake.attachment", ground));
        return attachments.read(transaction, found.found().here().value(), file).orElseThrow(Missing::new);
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

    /** All that lie with the report, and those of them that came with it. */
    private record Files(List<Attachment> all, List<Attachment> own) {}

    private Files files(
            SocialTransaction transaction, ReportId id, ReportContent content, List<StoredSupplement> supplements) {
        List<AttachmentId> added = supplements.stream()
                .flatMap(supplement -> supplement.text().files().stream())
                .map(AddedFile::id)
                .toList();
        List<Attachment> all = content.attachments().isEmpty() && added.isEmpty()
                ? List.of()
                : attachments.of(transaction, id.value());
        return new Files(
                all, all.stream().filter(file -> !added.contains(file.id())).toList());
    }

    private static FullReport.Sent sent(
            StoredReport report, ReportContent content, Snapshot snapshot, List<Attachment> files) {
        var receipt = report.receipt();
        return new FullReport.Sent(
                receipt.channel(),
                receipt.cameFrom(),
                receipt.routing(),
                receipt.reachable(),
                content,
                snapshot.formVersion(),
                snapshot.content(),
                snapshot.hash(),
                files);
    }

    private FullReport.Position position(
            SocialTransaction transaction, StoredReport report, List<Happened> events, @Nullable Current opening) {
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
                opening == null ? null : opening.endsAt(),
                feedback.outcomeRight(report.recipient()),
                contacts.forReport(report, transaction.actor(), unit),
                contacts.of(transaction.actor(), unit),
                transaction.now());
    }
}
