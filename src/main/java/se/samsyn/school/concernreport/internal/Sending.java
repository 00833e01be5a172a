package se.samsyn.school.concernreport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Access.Unlogged;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Colleague;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;
import se.samsyn.school.concernreport.Route;
import se.samsyn.school.concernreport.Submission;

/**
 * Turns a draft into a report that has been sent, once. The draft's id is the key: whoever comes second finds no draft
 * but the report, and gets the same answer (plan, promise 1).
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final String WRITE = "concernreport.write";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final Rules rules;
    private final Crossings crossings;
    private final DraftFiles draftFiles;

    Sending(
            Wall wall,
            Access access,
            Organisations organisations,
            Rules rules,
            Crossings crossings,
            DraftFiles draftFiles) {
        this.draftFiles = draftFiles;
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.rules = rules;
        this.crossings = crossings;
    }

    /**
     * Five statements for one child: who acts, the log row, the draft, the report in its place, the message. One more
     * when there are files, and one when there are co-reporters.
     */
    Submission submit(SchoolActor actor, ReportId id, Ground ground) {
        Attempt attempt = attempt(actor, id, ground);
        if (attempt.incomplete() != null) {
            return attempt.incomplete();
        }
        if (attempt.envelopes().isEmpty()) {
            return sentBefore(actor, id);
        }
        List<Boolean> arrived =
                attempt.envelopes().stream().map(crossings::deliver).toList();
        return new Submission.Sent(id, !arrived.contains(false));
    }

    /** Who sent it stands in the report too, and nobody reads anything here: reporting fails open (plan, promise 5). */
    private Attempt attempt(SchoolActor actor, ReportId id, Ground ground) {
        try {
            return wall.school(actor, transaction -> {
                access.log(transaction, Reading.of(WRITE, ground, id.value()));
                List<DraftRow> drafts = DraftStore.lock(transaction, id.value());
                if (drafts.size() > 1) {
                    List<UUID> siblings =
                            drafts.stream().skip(1).map(DraftRow::id).toList();
                    access.log(transaction, new Reading(WRITE, ground, siblings));
                }
                return send(transaction, drafts);
            });
        } catch (Unlogged unavailable) {
            LOG.error("A report is sent without its row in the access log", unavailable);
            return wall.school(actor, transaction -> send(transaction, DraftStore.lock(transaction, id.value())));
        }
    }

    /** One report for each child, all of them or none. */
    private Attempt send(SchoolTransaction transaction, List<DraftRow> drafts) {
        if (drafts.isEmpty()) {
            return Attempt.NOTHING;
        }
        DraftRow first = drafts.getFirst();
        if (first.siblingOf() != null) {
            throw new Missing();
        }
        var law = new LawOfTheDay(rules, Dates.localDate(transaction.now()));
        List<Attachment> files = draftFiles.toSend(transaction, first);
        List<Colleague> together = CoReporters.of(
                organisations.directory(), first, transaction.actor().person());
        List<NewReport> reports = new ArrayList<>();
        for (DraftRow child : drafts) {
            DraftRow draft = child.sharing(first);
            ReportForm form = ReportForm.read(draft.answers(), law.day(), law.adultAge());
            if (!form.problems().isEmpty()) {
                return Attempt.incomplete(draft, form.problems());
            }
            reports.add(report(draft, form.sentWith(others(drafts, child)).by(together), files, law));
        }
        Origin origin = origin(law, first.school());
        return new Attempt(
                reports.stream()
                        .map(report -> send(transaction, report, together, origin))
                        .toList(),
                null);
    }

    private static List<Reference> others(List<DraftRow> drafts, DraftRow child) {
        return drafts.stream()
                .filter(other -> other != child)
                .map(DraftRow::reference)
                .toList();
    }

    private NewReport report(DraftRow draft, ReportForm form, List<Attachment> files, LawOfTheDay law) {
        Route route = new Routes(organisations.directory()).find(draft.answers(Part.CHILD), draft.school());
        return NewReport.of(draft, form, files, route, law);
    }

    private Envelope<SchoolMessage> send(
            SchoolTransaction transaction, NewReport report, List<Colleague> together, Origin origin) {
        ReportStore.insert(transaction, report);
        CoReporterStore.insert(transaction, report.draft().id(), together);
        draftFiles.share(transaction, report);
        return crossings.send(transaction, report.route().unit().authority(), report.message(origin));
    }

    private Origin origin(LawOfTheDay law, UnitId school) {
        Unit unit = organisations.directory().unit(school);
        SchoolProfile profile = unit.school();
        if (profile == null) {
            throw new IllegalStateException("Only a school reports from here");
        }
        var kind = law.kind(profile);
        return new Origin(kind.code(), kind.mandated(), unit.name(), profile.ownership() == Ownership.INDEPENDENT);
    }

    private Submission sentBefore(SchoolActor actor, ReportId id) {
        return wall.school(actor, transaction -> {
            if (!ReportStore.isOwn(transaction, id.value())) {
                throw new Missing();
            }
            return new Submission.Sent(id, !crossings.waiting(transaction).contains(id));
        });
    }

    /** Messages to deliver, or what has to be put right, or neither when it was sent before. */
    private record Attempt(List<Envelope<SchoolMessage>> envelopes, Submission.@Nullable Incomplete incomplete) {
        static final Attempt NOTHING = new Attempt(List.of(), null);

        static Attempt incomplete(DraftRow draft, List<Problem> problems) {
            return new Attempt(List.of(), new Submission.Incomplete(new ReportId(draft.id()), problems));
        }
    }
}
