package se.samsyn.school.concernreport.internal;

import java.util.List;
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
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Ownership;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;
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
     * Five statements, and one more when there are files: who acts, the log row, the draft, the report in its place,
     * the message.
     */
    Submission submit(SchoolActor actor, ReportId id, Ground ground) {
        Attempt attempt = attempt(actor, id, ground);
        if (!attempt.problems().isEmpty()) {
            return new Submission.Incomplete(attempt.problems());
        }
        return attempt.envelope() == null
                ? sentBefore(actor, id)
                : new Submission.Sent(id, crossings.deliver(attempt.envelope()));
    }

    /** Who sent it stands in the report too, and nobody reads anything here: reporting fails open (plan, promise 5). */
    private Attempt attempt(SchoolActor actor, ReportId id, Ground ground) {
        try {
            return wall.school(actor, transaction -> {
                access.log(transaction, Reading.of(WRITE, ground, id.value()));
                return send(transaction, id);
            });
        } catch (Unlogged unavailable) {
            LOG.error("A report is sent without its row in the access log", unavailable);
            return wall.school(actor, transaction -> send(transaction, id));
        }
    }

    private Attempt send(SchoolTransaction transaction, ReportId id) {
        return DraftStore.lock(transaction, id.value())
                .map(draft -> send(transaction, draft))
                .orElseGet(() -> new Attempt(null, List.of()));
    }

    private Attempt send(SchoolTransaction transaction, DraftRow draft) {
        var law = new LawOfTheDay(rules, Dates.localDate(transaction.now()));
        ReportForm form = ReportForm.read(draft.answers(), law.day(), law.adultAge());
        if (!form.problems().isEmpty()) {
            return new Attempt(null, form.problems());
        }
        Answers child = draft.answers().getOrDefault(Part.CHILD, Answers.NONE);
        var route = new Routes(organisations.directory()).find(child, draft.school());
        NewReport report = NewReport.of(draft, form, draftFiles.toSend(transaction, draft), route, law);
        ReportStore.insert(transaction, report);
        return new Attempt(
                crossings.send(transaction, route.unit().authority(), report.message(origin(law, draft.school()))),
                List.of());
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

    /** Either a message to deliver, or what has to be put right, or neither when it was sent before. */
    private record Attempt(@Nullable Envelope<SchoolMessage> envelope, List<Problem> problems) {}
}
