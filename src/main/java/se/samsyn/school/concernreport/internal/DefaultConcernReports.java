package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Pending;
import se.samsyn.school.concernreport.Problem;
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
    private final Organisations organisations;
    private final Rules rules;
    private final DraftFiles draftFiles;
    private final Sending sending;
    private final SentReports sentReports;
    private final PendingReports pendingReports;
    private final Supplementing supplementing;

    DefaultConcernReports(
            Wall wall,
            Access access,
            Organisations organisations,
            Rules rules,
            DraftFiles draftFiles,
            Sending sending,
            SentReports sentReports,
            PendingReports pendingReports,
            Supplementing supplementing) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.draftFiles = draftFiles;
        this.sending = sending;
        this.sentReports = sentReports;
        this.pendingReports = pendingReports;
        this.supplementing = supplementing;
    }

    @Override
    public ReportId begin(SchoolActor actor, String title) {
        access.require(actor, WRITE);
        return wall.school(actor, transaction -> {
            UUID id = Uuid7.at(transaction.now());
            DraftStore.insert(
                    transaction,
                    id,
                    ReporterProposal.of(organisations.directory(), actor, title, DraftStore.email(transaction)),
                    law(transaction).draftExpires());
            return new ReportId(id);
        });
    }

    @Override
    public List<DraftSummary> drafts(SchoolActor actor) {
        access.require(actor, WRITE);
        return wall.school(actor, transaction -> DraftStore.own(transaction, Dates.localDate(transaction.now())));
    }

    @Override
    public Draft draft(SchoolActor actor, ReportId id) {
        Ground ground = access.require(actor, WRITE);
        return wall.school(actor, transaction -> {
            access.log(transaction, Reading.of(WRITE, ground, id.value()));
            List<DraftRow> rows = DraftStore.find(transaction, id.value());
            if (rows.isEmpty() || rows.getFirst().isExpiredOn(Dates.localDate(transaction.now()))) {
                throw new Missing();
            }
            DraftRow first = rows.getFirst();
            LawOfTheDay law = law(transaction);
            return draft(
                    first,
                    law,
                    draftFiles.of(transaction, first),
                    rows.stream()
                            .skip(1)
                            .map(row -> draft(row.sharing(first), law, List.of(), List.of()))
                            .toList());
        });
    }

    private Draft draft(DraftRow row, LawOfTheDay law, List<Attachment> files, List<Draft> siblings) {
        ReportForm form = ReportForm.read(row.answers(), law.day(), law.adultAge());
        return new Draft(
                new ReportId(row.id()),
                row.answers(),
                form.content().with(files.stream().filter(Attachment::isHere).toList()),
                form.problems(),
                new Routes(organisations.directory())
                        .find(row.answers().getOrDefault(Part.CHILD, Answers.NONE), row.school()),
                form.copy(),
                row.savedAt(),
                row.expiresOn(),
                row.lastField(),
                files,
                row.siblingOf() == null ? null : new ReportId(row.siblingOf()),
                siblings);
    }

    @Override
    public Optional<ReportId> beginSibling(SchoolActor actor, ReportId first) {
        access.require(actor, WRITE);
        return wall.school(actor, transaction -> {
            List<DraftRow> drafts = DraftStore.lock(transaction, first.value());
            if (drafts.isEmpty() || drafts.getFirst().siblingOf() != null) {
                throw new Missing();
            }
            if (drafts.size() >= Draft.MOST_CHILDREN) {
                return Optional.empty();
            }
            UUID id = Uuid7.at(transaction.now());
            DraftStore.insertSibling(transaction, id, drafts.getFirst());
            return Optional.of(new ReportId(id));
        });
    }

    @Override
    public Saved save(SchoolActor actor, ReportId id, Part part, Answers answers) {
        access.require(actor, WRITE);
        Answers kept = Fields.kept(part, answers);
        return wall.school(actor, transaction -> {
            LawOfTheDay law = law(transaction);
            if (!DraftStore.save(transaction, id.value(), DraftStore.Typed.of(part, kept, law.draftExpires()))) {
                throw new Missing();
            }
            List<Problem> problems = new ArrayList<>(problems(part, kept, law));
            if (part != Part.CHILD) {
                return new Saved(transaction.now(), problems, null);
            }
            var routes = new Routes(organisations.directory());
            problems.addAll(routes.problems(kept, actor.unit()));
            return new Saved(transaction.now(), problems, routes.find(kept, actor.unit()));
        });
    }

    private static List<Problem> problems(Part part, Answers kept, LawOfTheDay law) {
        return ReportForm.read(Map.of(part, kept), law.day(), law.adultAge()).problems().stream()
                .filter(problem -> problem.part() == part)
                .toList();
    }

    @Override
    public Optional<Refusal> attach(SchoolActor actor, ReportId id, String fileName, byte[] file) {
        access.require(actor, WRITE);
        return draftFiles.attach(actor, id, fileName, file);
    }

    @Override
    public void detach(SchoolActor actor, ReportId id, AttachmentId file) {
        access.require(actor, WRITE);
        draftFiles.detach(actor, id, file);
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
    public void discard(SchoolActor actor, ReportId id) {
        access.require(actor, WRITE);
        if (!wall.school(actor, transaction -> draftFiles.discard(transaction, id))) {
            throw new Missing();
        }
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
        Ground ground = access.require(actor, READ);
        return wall.school(actor, transaction -> {
            UUID id = ReportStore.find(transaction, Scope.of(ground, actor), reference)
                    .orElseThrow(Missing::new);
            access.log(transaction, Reading.of(READ, ground, id));
            return sentReports.view(
                    transaction, ReportStore.rows(transaction, List.of(id)).getFirst());
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
    public Supplemented supplement(SchoolActor actor, Reference reference, UUID form, String text, List<Upload> files) {
        return supplementing.supplement(actor, reference, form, text, files);
    }

    @Override
    public void answeredOtherwise(SchoolActor actor, Reference reference) {
        supplementing.answered(actor, reference);
    }

    @Override
    public Pending pending(SchoolTransaction transaction, Collection<UUID> owed, int most) {
        return pendingReports.read(transaction, owed, most);
    }

    private LawOfTheDay law(SchoolTransaction transaction) {
        return law(transaction.now());
    }

    private LawOfTheDay law(Instant now) {
        return new LawOfTheDay(rules, Dates.localDate(now));
    }
}
