package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Disclosed;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.Removal;
import se.samsyn.school.concernreport.ReportList;
import se.samsyn.school.concernreport.ReportList.Cursor;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.SentSupplement;

/** What has been sent, as it is shown. */
@Component
class SentReports {
    private static final String LIST = "concernreport.list";

    private final Access access;
    private final Organisations organisations;
    private final Rules rules;
    private final Crossings crossings;
    private final OwedAtSchool owed;
    private final Supplementing supplementing;
    private final Answering answering;
    private final Attachments attachments;

    SentReports(
            Access access,
            Organisations organisations,
            Rules rules,
            Crossings crossings,
            OwedAtSchool owed,
            Supplementing supplementing,
            Answering answering,
            Attachments attachments) {
        this.attachments = attachments;
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.crossings = crossings;
        this.owed = owed;
        this.supplementing = supplementing;
        this.answering = answering;
    }

    /** One log row for the whole page, before any of it is read. */
    ReportList list(SchoolTransaction transaction, Ground ground, @Nullable Cursor after, int most) {
        SchoolActor actor = transaction.actor();
        List<Cursor> found = ReportStore.page(transaction, Scope.of(ground, actor), after, most + 1);
        List<Cursor> page = found.stream().limit(most).toList();
        if (page.isEmpty()) {
            return new ReportList(List.of(), null);
        }
        List<UUID> ids = page.stream().map(Cursor::id).toList();
        access.log(transaction, new Reading(LIST, ground, ids));
        Set<ReportId> waiting = crossings.waiting(transaction);
        return new ReportList(
                ReportStore.rows(transaction, ids).stream()
                        .map(row -> line(row, actor, !waiting.contains(new ReportId(row.id()))))
                        .toList(),
                found.size() > most ? page.getLast() : null);
    }

    private ReportList.Line line(ReportRow row, SchoolActor actor, boolean arrived) {
        return new ReportList.Line(
                row.reference(),
                row.listed(),
                row.reporter().name(),
                row.reporterId().equals(actor.person()),
                owed.hasLeft(row.reporterId(), row.school()),
                row.copy(),
                arrived,
                row.submittedAt(),
                row.receivedOn(),
                row.standing().state(),
                row.standing().completionAsked(),
                law(row).outcomeAllowed());
    }

    /** Looks only: what it shows is read when somebody has {@linkplain #opened opened} it. */
    SentReport view(SchoolTransaction transaction, ReportRow row) {
        return view(transaction, row, List.of());
    }

    /** With what social services have let the school know, as it may be read at this moment. */
    SentReport whole(SchoolTransaction transaction, ReportRow row) {
        return view(transaction, row, DisclosureStore.of(transaction, row.id()));
    }

    private SentReport view(SchoolTransaction transaction, ReportRow row, List<Disclosed> disclosed) {
        var cosignature = FeedbackStore.cosignature(transaction, row.id());
        var content = row.content();
        var added = supplementing.of(transaction, row, !content.attachments().isEmpty());
        var feedback = FeedbackStore.of(transaction, row.id());
        Set<ReportId> waiting = crossings.waiting(transaction);
        return new SentReport(
                new ReportId(row.id()),
                row.reference(),
                row.school(),
                row.reporterId(),
                row.reporter(),
                content,
                row.to(),
                row.because(),
                row.copy(),
                !waiting.contains(new ReportId(row.id())),
                row.submittedAt(),
                row.receivedOn(),
                row.ruleVersion(),
                row.standing().state(),
                feedback,
                completion(transaction.actor(), row, feedback, added.supplements()),
                ReportStore.together(transaction, content.sentWith(), waiting),
                disclosed,
                cosignature.orElse(null),
                law(row).outcomeAllowed(),
                cosignature.isEmpty() && mayCosign(transaction.actor(), row),
                mayWithdraw(transaction, row, content),
                added.first(),
                removal(transaction, row.removed()));
    }

    private SentReport.Completion completion(
            SchoolActor actor, ReportRow row, List<Feedback> feedback, List<SentSupplement> supplements) {
        Instant since = row.standing().askedSince();
        List<Feedback> questions = feedback.stream()
                .filter(told -> told.kind() == Feedback.Kind.COMPLETION_REQUESTED)
                .filter(question -> since != null && !question.at().isBefore(since))
                .toList();
        return new SentReport.Completion(
                supplements,
                questions,
                access.ground(actor, Supplementing.SUPPLEMENT).isPresent(),
                answering.mayAnswer(actor, row.reporterId(), row.school()));
    }

    /** Whoever stands behind it beside the reporter. */
    private static boolean mayWithdraw(SchoolTransaction transaction, ReportRow row, ReportContent content) {
        return !content.coReporters().isEmpty()
                && !row.reporterId().equals(transaction.actor().person())
                && CoReporterStore.standsBehind(transaction, row.id());
    }

    /** The actor has the whole report before them: then they have read it. */
    void opened(SchoolTransaction transaction, ReportRow row, SentReport report) {
        owed.read(transaction, row);
        if (report.mayWithdraw()) {
            CoReporterStore.read(transaction, row.id());
        }
    }

    private static @Nullable Removal removal(SchoolTransaction transaction, ReportRow.@Nullable Removed removed) {
        if (removed == null) {
            return null;
        }
        Integer version = removed.version();
        return new Removal(removed.on(), version == null ? null : RetentionStore.of(transaction, version));
    }

    Download attachment(SchoolTransaction transaction, UUID report, AttachmentId file) {
        return attachments.read(transaction, report, file).orElseThrow(Missing::new);
    }

    /** The principal signs what somebody else wrote, where the school's own routine says so (S26). */
    boolean mayCosign(SchoolActor actor, ReportRow row) {
        SchoolProfile school = organisations.directory().unit(row.school()).school();
        return school != null
                && school.cosigns()
                && row.removed() == null
                && actor.is(Role.PRINCIPAL)
                && actor.unit().equals(row.school())
                && !actor.person().equals(row.reporterId());
    }

    private LawOfTheDay law(ReportRow row) {
        return new LawOfTheDay(rules, row.receivedOn());
    }
}
