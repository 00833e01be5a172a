package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * name, and what somebody takes care of instead of a reporter who has left.
 */
@Component
class SchoolTasks implements DutyRoom {
    /** Each kind of duty, and what it is called. */
    private static final Map<String, String> CALLED = Map.of(
            "concernreport.read_confirmation", "concernreport.task.read_confirmation",
            "concernreport.read_outcome", "concernreport.task.read_outcome");

    private final ConcernReports reports;

    SchoolTasks(ConcernReports reports) {
        this.reports = reports;
    }

    @Override
    public Domain domain() {
        return Domain.SCHOOL;
    }

    /** The function that has the copy owes it, at a unit of its own, so nobody else's is ever among them. */
    @Override
    public List<DutyKind> kinds() {
        return CALLED.keySet().stream()
                .sorted()
                .map(kind -> new DutyKind(kind, Set.of(Role.PRINCIPAL, Role.SCHOOL_OWNER), null))
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
        Stream<Task> read = owed.stream()
                .filter(duty -> duty.subject().equals(report.id()))
                .map(duty -> new Task(
                        Said.of(Objects.requireNonNull(CALLED.get(duty.kind())), report.reference()),
                        Said.of("concernreport.task.left"),
                        Said.of("concernreport.task.read.go"),
                        path(report),
                        duty.due(),
                        duty));
        return report.toCosign() ? Stream.concat(read, Stream.of(cosign(report))) : read;
    }

    private static Task cosign(Pending.Report report) {
        return new Task(
                Said.of("concernreport.task.cosign", report.reference()),
                Said.of("concernreport.task.cosign.about", report.reporter()),
                Said.of("concernreport.task.cosign.go"),
                path(report),
                null,
                null);
    }

    private static String path(Pending.Report report) {
        return "/anmalningar/" + report.reference();
    }
}
