package se.samsyn.socialservices.intake.web;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.OwedReport;

/** What intake owes about reports, on "Att göra". The manager hears of what has passed its alarm time (S20). */
@Component
class IntakeTasks implements DutyRoom {
    private static final Set<Role> INTAKE = Set.of(Role.INTAKE_WORKER, Role.INTAKE_MANAGER);

    /** Whether what came after the decision is a new report: the manager's, whoever handled the old one. */
    private static final String JUDGE = "intake.judge_supplement";

    /** Each kind of duty, and where it is done. */
    private static final Map<String, Function<Reference, String>> DONE_AT = Map.ofEntries(
            entry("intake.confirm", Paths::feedback),
            entry("intake.assess_protection", Paths::protection),
            entry("intake.decide", Paths::preliminary),
            entry("intake.give_outcome", Paths::feedback),
            entry("intake.distribute", Paths::report),
            entry("intake.record_taker", Paths::taker),
            entry("intake.hand_over", Paths::caseFile),
            entry("intake.read_supplement", Paths::report),
            entry(JUDGE, Paths::report));

    private final IncomingReports reports;

    IntakeTasks(IncomingReports reports) {
        this.reports = reports;
    }

    @Override
    public Domain domain() {
        return Domain.SOCIAL;
    }

    @Override
    public List<DutyKind> kinds() {
        return DONE_AT.keySet().stream()
                .sorted(Comparator.naturalOrder())
                .map(kind -> new DutyKind(
                        kind, kind.equals(JUDGE) ? Set.of(Role.INTAKE_MANAGER) : INTAKE, Role.INTAKE_MANAGER))
                .toList();
    }

    @Override
    public List<Task> tasks(Transaction transaction, Asked asked) {
        if (!(transaction instanceof SocialTransaction social)) {
            throw new IllegalArgumentException("Asked on another side");
        }
        List<OwedReport.Asked> about = asked.owed().stream()
                .map(duty -> new OwedReport.Asked(
                        duty.subject(), asked.reach() == Reach.UNIT || goesToManager(social, asked, duty)))
                .toList();
        return reports.owed(social, about, asked.most()).stream()
                .map(report -> task(social, asked.owed().get(report.number()), report))
                .toList();
    }

    /** What has passed is the manager's too, whoever handles it. */
    private static boolean goesToManager(SocialTransaction transaction, Asked asked, Duty duty) {
        return isManagers(duty)
                || asked.actor().is(Role.INTAKE_MANAGER) && !duty.due().isAfter(transaction.now());
    }

    private static boolean isManagers(Duty duty) {
        return duty.kind().equals(JUDGE);
    }

    private static Task task(SocialTransaction transaction, Duty duty, OwedReport report) {
        Handler handler = report.handler();
        Reference reference = report.reference();
        Said about = Said.of("intake.task.about", from(report.origin()), handler(transaction, handler));
        boolean take = handler == null && !isManagers(duty);
        return new Task(
                Said.of("intake.task." + verb(duty), reference),
                about,
                Said.of(take ? "intake.task.take" : "intake.task.go." + verb(duty)),
                take
                        ? Paths.report(reference)
                        : DONE_AT.getOrDefault(duty.kind(), Paths::report).apply(reference),
                duty.due(),
                duty);
    }

    private static String verb(Duty duty) {
        return duty.kind().substring("intake.".length());
    }

    private static Object from(Origin origin) {
        return origin.place().isEmpty() ? Said.of("rules.reporter." + origin.reporterKind()) : origin.place();
    }

    private static Said handler(SocialTransaction transaction, @org.jspecify.annotations.Nullable Handler handler) {
        if (handler == null) {
            return Said.of("intake.task.nobody");
        }
        return handler.person().equals(transaction.actor().person())
                ? Said.of("intake.task.you")
                : Said.of("intake.task.other", handler.name());
    }
}
