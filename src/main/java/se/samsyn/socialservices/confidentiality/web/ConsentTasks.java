package se.samsyn.socialservices.confidentiality.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.OwedReport;

/** What is owed about consent, on "Att göra": to ask (S29), and a new code for one that was locked. */
@Component
class ConsentTasks implements DutyRoom {
    private static final Set<Role> INTAKE = Set.of(Role.INTAKE_WORKER, Role.INTAKE_MANAGER);
    private static final String ROOM = "confidentiality.";

    private final IncomingReports reports;

    ConsentTasks(IncomingReports reports) {
        this.reports = reports;
    }

    @Override
    public Domain domain() {
        return Domain.SOCIAL;
    }

    @Override
    public List<DutyKind> kinds() {
        return List.of(
                new DutyKind(ROOM + "ask", INTAKE, Role.INTAKE_MANAGER),
                new DutyKind(ROOM + "hand_code", INTAKE, Role.INTAKE_MANAGER));
    }

    @Override
    public List<Task> tasks(Transaction transaction, Asked asked) {
        if (!(transaction instanceof SocialTransaction social)) {
            throw new IllegalArgumentException("Asked on another side");
        }
        List<OwedReport.Asked> about = asked.owed().stream()
                .map(duty -> new OwedReport.Asked(duty.subject(), isEverybodys(social, asked, duty)))
                .toList();
        return about.isEmpty()
                ? List.of()
                : reports.owed(social, about, asked.most()).stream()
                        .map(report -> task(asked.owed().get(report.number()), report))
                        .toList();
    }

    /** What has passed is the manager's too, whoever handles the report. */
    private static boolean isEverybodys(SocialTransaction transaction, Asked asked, Duty duty) {
        return asked.reach() == Reach.UNIT
                || asked.actor().is(Role.INTAKE_MANAGER) && !duty.due().isAfter(transaction.now());
    }

    private static Task task(Duty duty, OwedReport report) {
        String key = ROOM + "task." + duty.kind().substring(ROOM.length());
        return new Task(
                Said.of(key, report.reference()),
                Said.of(key + ".about"),
                Said.of(key + ".go"),
                Paths.matter(report.reference()),
                duty.due(),
                duty);
    }
}
