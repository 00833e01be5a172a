package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Pending;
import se.samsyn.school.concernreport.ReportList;
import se.samsyn.school.concernreport.RetentionRule;
import se.samsyn.school.concernreport.Saved;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.Submission;
import se.samsyn.school.concernreport.Supplemented;
import se.samsyn.school.concernreport.Trace;

@Service
class DefaultConcernReports implements ConcernReports {
    private static final String WRITE = "concernreport.write";
    private static final String READ = "concernreport.read";
    private static final String LIST = "concernreport.list";
    private static final String ATTACHMENT = "concernreport.attachment";
    private static final String COSIGN = "concernreport.cosign";
    private static final String RETENTION = "concernreport.retention";

    private final Wall wall;
    private final Access access;
    private final Drafting drafting;
    private final Sending sending;
    private final SentReports sentReports;
    private final PendingReports pendingReports;
    private final Supplementing supplementing;
    private final Withdrawing withdrawing;
    private final Answering answering;

    DefaultConcernReports(
            Wall wall,
            Access access,
            Drafting drafting,
            Sending sending,
            SentReports sentReports,
            PendingReports pendingReports,
            Supplementing supplementing,
            Withdrawing withdrawing,
            Answering answering) {
        this.answering = answering;
        this.withdrawing = withdrawing;
        this.wall = wall;
        this.access = access;
        this.drafting = drafting;
        this.sending = sending;
        this.sentReports = sentReports;
        this.pendingReports = pendingReports;
        this.supplementing = supplementing;
    }

    @Override
    public ReportId begin(SchoolActor actor, String title) {
        return drafting.begin(actor, title);
    }

    @Override
    public List<DraftSummary> drafts(SchoolActor actor) {
        return drafting.drafts(actor);
    }

    @Override
    public Draft draft(SchoolActor actor, ReportId id) {
        return drafting.draft(actor, id);
    }

    @Override
    public Saved save(SchoolActor actor, ReportId id, Part part, Answers answers) {
        return drafting.save(actor, id, part, answers);
    }

    @Override
    public Optional<Refusal> attach(SchoolActor actor, ReportId id, String fileName, byte[] file) {
        return drafting.attach(actor, id, fileName, file);
    }

    @Override
    public void detach(SchoolActor actor, ReportId id, AttachmentId file) {
        drafting.detach(actor, id, file);
    }

    @Override
    public Optional<ReportId> beginSibling(SchoolActor actor, ReportId first) {
        return drafting.beginSibling(actor, first);
    }

    @Override
    public void discard(SchoolActor actor, ReportId id) {
        drafting.discard(actor, id);
    }

    @Override
    public Download attachment(SchoolActor actor, Reference reference, AttachmentId file) {
        Ground ground = access.require(actor, ATTACHMENT);
        return wall.school(actor, transaction -> {
            UUID id = ReportStore.find(transaction, Scope.of(ground, actor), reference)
                    .orElseThrow(Missing::new);
            access.log(transaction, Reading.of(ATTACHMENT, ground, id));
            return sentReports.attachment(transaction, id, file);
        });
    }

    @Override
    public Submission submit(SchoolActor actor, ReportId id) {
        return sending.submit(actor, id, access.require(actor, WRITE));
    }

    @Override
    public Trace trace(SchoolActor actor, ReportId id) {
        access.require(actor, WRITE);
        return wall.school(
                actor, transaction -> ReportStore.trace(transaction, id.value()).orElseThrow(Missing::new));
    }

    @Override
    public SentReport receipt(SchoolActor actor, ReportId id) {
        Ground ground = access.require(actor, WRITE);
        return wall.school(actor, transaction -> {
            access.log(transaction, Reading.of(READ, ground, id.value()));
            return ReportStore.own(transaction, id.value())
                    .map(row -> sentReports.view(transaction, row))
                    .orElseThrow(Missing::new);
        });
    }

    @Override
    public SentReport report(SchoolActor actor, Reference reference) {
        return read(actor, reference, true);
    }

    @Override
    public SentReport look(SchoolActor actor, Reference reference) {
        return read(actor, reference, false);
    }

    private SentReport read(SchoolActor actor, Reference reference, boolean opened) {
        Ground ground = access.require(actor, READ);
        return wall.school(actor, transaction -> {
            UUID id = ReportStore.find(transaction, Scope.of(ground, actor), reference)
                    .orElseThrow(Missing::new);
            access.log(transaction, Reading.of(READ, ground, id));
            ReportRow row = ReportStore.rows(transaction, List.of(id)).getFirst();
            if (!opened) {
                return sentReports.view(transaction, row);
            }
            SentReport report = sentReports.whole(transaction, row);
            sentReports.opened(transaction, row, report);
            return report;
        });
    }

    @Override
    public ReportList list(SchoolActor actor, ReportList.@Nullable Cursor after, int most) {
        Ground ground = access.require(actor, LIST);
        return wall.school(actor, transaction -> sentReports.list(transaction, ground, after, most));
    }

    @Override
    public void cosign(SchoolActor actor, Reference reference) {
        Ground ground = access.require(actor, COSIGN);
        wall.school(actor, transaction -> {
            UUID id = ReportStore.find(transaction, Scope.of(ground, actor), reference)
                    .orElseThrow(Missing::new);
            access.log(transaction, Reading.of(COSIGN, ground, id));
            return sentReports.mayCosign(
                            actor, ReportStore.rows(transaction, List.of(id)).getFirst())
                    && FeedbackStore.cosign(transaction, id);
        });
    }

    @Override
    public Optional<RetentionRule> retention(SchoolActor actor) {
        access.require(actor, RETENTION);
        return wall.school(actor, RetentionStore::current);
    }

    @Override
    public void keepCopiesFor(SchoolActor actor, int months, String source) {
        access.require(actor, RETENTION);
        if (!RetentionRule.isMonths(months) || source.isBlank()) {
            throw new IllegalArgumentException("No rule: " + months);
        }
        wall.school(actor, transaction -> {
            RetentionStore.insert(transaction, months, source);
            return months;
        });
    }

    @Override
    public Supplemented supplement(SchoolActor actor, Reference reference, Addition addition) {
        return supplementing.supplement(actor, reference, addition);
    }

    @Override
    public Supplemented withdraw(SchoolActor actor, Reference reference) {
        return withdrawing.withdraw(actor, reference);
    }

    @Override
    public boolean hasWithdrawn(SchoolActor actor, Reference reference) {
        access.require(actor, LIST);
        return wall.school(actor, transaction -> CoReporterStore.hasWithdrawn(transaction, reference));
    }

    @Override
    public void answeredOtherwise(SchoolActor actor, Reference reference, Instant shown) {
        answering.otherwise(actor, reference, shown);
    }

    @Override
    public Pending pending(SchoolTransaction transaction, Collection<UUID> owed, int most) {
        return pendingReports.read(transaction, owed, most);
    }
}
