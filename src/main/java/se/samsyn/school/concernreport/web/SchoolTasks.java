package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.DraftSummary;
import se.samsyn.school.concernreport.Pending;

/**
 * What waits at the school, on "Att göra": what one has begun and not sent, the reports that wait for the principal's
 * name, those that a colleague has put one's own name to, and what somebody takes care of instead of a reporter who has
 * left.
 */
@Component
class SchoolTasks implements DutyRoom {
    /** To answer what social services ask is the reporter's. */
    private static final String COMPLETE = "concernreport.complete";

    /** What somebody takes care of instead of a reporter who has left. */
    private static final Set<String> INSTEAD =
            Set.of("concernreport.read_confirmation", "concernreport.read_outcome", "concernreport.complete_instead");

    private final ConcernReports reports;

    SchoolTasks(ConcernReports reports) {
        this.reports = reports;
    }

    @Override
    public Domain domain() {
        return Domain.SCHOOL;
    }

    /**
     * The function that has the copy owes what it takes care of instead, at a unit of its own, so nobody else's is ever
     * among them.
     */
    @Override
    public List<DutyKind> kinds() {
        var copied = Set.of(Role.PRINCIPAL, Role.SCHOOL_OWNER);
        return Stream.concat(
                        Stream.of(new DutyKind(COMPLETE, Set.of(Role.REPORTER), null, true)),
                        INSTEAD.stream().sorted().map(kind -> new DutyKind(kind, copied, null)))
                .toList();
    }

    @Override
    public List<Task> tasks(Transaction transaction, Asked asked) {
        if (!(transaction instanceof SchoolTransaction school)) {
            throw new IllegalArgumentException("Asked on another side");
        }
        Pending pending =
                reports.pending(school, asked.owed().stream().map(Duty::subject).toList(), asked.most());
        List<Task> tasks = new ArrayList<>();
        pending.drafts().forEach(draft -> tasks.add(draft(draft)));
        pending.reports().forEach(report -> about(report, asked.owed()).forEach(tasks::add));
        return tasks;
    }

    private static Task draft(DraftSummary draft) {
        Instant removed = draft.expiresOn().plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        return new Task(
                Said.of("concernreport.task.draft", draft.begunAt()),
                Said.of("concernreport.task.draft.about", draft.expiresOn().plusDays(1)),
                Said.of("concernreport.task.draft.go"),
                DraftCard.path(draft),
                removed,
                null);
    }

    private static Stream<Task> about(Pending.Report report, List<Duty> owed) {
        Stream<Task> told = owed.stream()
                .filter(duty -> duty.subject().equals(report.id()))
                .filter(duty -> !duty.kind().equals(COMPLETE) || report.own())
                .map(duty -> told(report, duty));
        return Stream.of(
                        told,
                        report.toCosign() ? Stream.of(unsigned("cosign", report)) : Stream.<Task>empty(),
                        report.toStandBehind() ? Stream.of(unsigned("named", report)) : Stream.<Task>empty())
                .flatMap(tasks -> tasks);
    }

    private static Task told(Pending.Report report, Duty duty) {
        return new Task(
                Said.of("concernreport.task." + verb(duty), report.reference()),
                Said.of(report.own() ? "concernreport.task.asked" : "concernreport.task.left"),
                Said.of("concernreport.task.read.go"),
                path(report),
                duty.due(),
                duty);
    }

    private static String verb(Duty duty) {
        return duty.kind().substring("concernreport.".length());
    }

    /** What a colleague has sent, and where the reader's name stands or should stand. */
    private static Task unsigned(String what, Pending.Report report) {
        return new Task(
                Said.of("concernreport.task." + what, report.reference()),
                Said.of("concernreport.task." + what + ".about", report.reporter()),
                Said.of("concernreport.task." + what + ".go"),
                path(report),
                null,
                null);
    }

    private static String path(Pending.Report report) {
        return "/anmalningar/" + report.reference();
    }
}
