package se.samsyn.school.concernreport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Saved;

/** What is being written, from the first word until it is sent or thrown away. Nobody's but the writer's. */
@Component
class Drafting {
    private static final String WRITE = "concernreport.write";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final Rules rules;
    private final DraftFiles draftFiles;

    Drafting(Wall wall, Access access, Organisations organisations, Rules rules, DraftFiles draftFiles) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.draftFiles = draftFiles;
    }

    ReportId begin(SchoolActor actor, String title) {
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

    List<DraftSummary> drafts(SchoolActor actor) {
        access.require(actor, WRITE);
        return wall.school(actor, transaction -> DraftStore.own(transaction, Dates.localDate(transaction.now())));
    }

    Draft draft(SchoolActor actor, ReportId id) {
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
                    actor.person(),
                    first,
                    law,
                    draftFiles.of(transaction, first),
                    rows.stream()
                            .skip(1)
                            .map(row -> draft(actor.person(), row.sharing(first), law, List.of(), List.of()))
                            .toList());
        });
    }

    private Draft draft(PersonId writer, DraftRow row, LawOfTheDay law, List<Attachment> files, List<Draft> siblings) {
        var directory = organisations.directory();
        ReportForm form =
                ReportForm.read(row.answers(), law.day(), law.adultAge()).by(CoReporters.of(directory, row, writer));
        return new Draft(
                new ReportId(row.id()),
                row.answers(),
                form.content().with(files.stream().filter(Attachment::isHere).toList()),
                form.problems(),
                new Routes(directory).find(row.answers(Part.CHILD), row.school()),
                form.copy(),
                row.savedAt(),
                row.expiresOn(),
                row.lastField(),
                files,
                row.siblingOf() == null ? null : new ReportId(row.siblingOf()),
                siblings);
    }

    Optional<ReportId> beginSibling(SchoolActor actor, ReportId first) {
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

    Saved save(SchoolActor actor, ReportId id, Part part, Answers answers) {
        access.require(actor, WRITE);
        Answers kept = Fields.kept(part, answers);
        return wall.school(actor, transaction -> {
            LawOfTheDay law = law(transaction);
            if (!DraftStore.save(transaction, id.value(), new DraftStore.Typed(part, kept, law.draftExpires()))) {
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

    Optional<Refusal> attach(SchoolActor actor, ReportId id, String fileName, byte[] file) {
        access.require(actor, WRITE);
        return draftFiles.attach(actor, id, fileName, file);
    }

    void detach(SchoolActor actor, ReportId id, AttachmentId file) {
        access.require(actor, WRITE);
        draftFiles.detach(actor, id, file);
    }

    void discard(SchoolActor actor, ReportId id) {
        access.require(actor, WRITE);
        if (!wall.school(actor, transaction -> draftFiles.discard(transaction, id))) {
            throw new Missing();
        }
    }

    private LawOfTheDay law(SchoolTransaction transaction) {
        return new LawOfTheDay(rules, Dates.localDate(transaction.now()));
    }
}
