package se.samsyn.command.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samsyn.command.Command;
import se.samsyn.example.AuditYears;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.oversight.statistics.Deviation;

/** Plays the audit's years through the program, and says whether it counts what the audit counted. */
@Component
class ReplayCommand implements Command {
    private static final int DIFFERS = 1;

    private final ObjectProvider<Replay> replay;
    private final Proof proof;
    private final Rules rules;

    ReplayCommand(ObjectProvider<Replay> replay, Proof proof, Rules rules) {
        this.replay = replay;
        this.proof = proof;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public int run(List<String> arguments) {
        Set<Integer> years = years(arguments);
        SortedMap<LocalDate, List<PlannedReport>> plan = new ReplayPlan(rules.calendar()).of(years);
        sayMix(plan);
        replay.getObject().play(plan);
        return judge(years) ? 0 : DIFFERS;
    }

    private static Set<Integer> years(List<String> arguments) {
        Set<Integer> known =
                AuditYears.city().stream().map(AuditYears.Row::year).collect(Collectors.toCollection(TreeSet::new));
        int place = arguments.indexOf("--years");
        if (place < 0 || place + 1 >= arguments.size()) {
            return known;
        }
        Set<Integer> chosen = Arrays.stream(arguments.get(place + 1).split(","))
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.containsAll(chosen)) {
            throw new IllegalArgumentException("The audit counted " + known);
        }
        return chosen;
    }

    private static void sayMix(SortedMap<LocalDate, List<PlannedReport>> plan) {
        List<PlannedReport> all = plan.values().stream().flatMap(List::stream).toList();
        System.out.printf(Locale.ROOT, "%,d reports. The mix of reporters is invented:%n", all.size());
        for (Source source : Source.values()) {
            long reports =
                    all.stream().filter(report -> report.source() == source).count();
            System.out.printf(
                    Locale.ROOT,
                    "    %-16s %7d  %4.1f %%%n",
                    source.name().toLowerCase(Locale.ROOT),
                    reports,
                    100.0 * reports / all.size());
        }
    }

    private boolean judge(Set<Integer> years) {
        List<Figure> figures = proof.figures(years);
        System.out.printf("%n%-38s %9s %9s %9s%n", "", "audit", "counted", "recount");
        figures.forEach(figure -> System.out.printf(
                "%-38s %9s %9s %9s%s%n",
                figure.name(),
                figure.audit(),
                figure.counted(),
                figure.recounted() == null ? "" : figure.recounted(),
                figure.agrees() ? "" : "   DIFFERS"));
        long agreeing = figures.stream().filter(Figure::agrees).count();
        List<Deviation> deviations = proof.deviations();
        deviations.stream().limit(20).forEach(System.out::println);
        long waiting = proof.waitingMessages();
        long duties = proof.openDuties();
        System.out.printf(
                Locale.ROOT,
                "%n%d of %d figures as the audit's; cells that a recount from events contradicts: %d%n"
                        + "duties still open: %d; messages still waiting: %d%n",
                agreeing,
                figures.size(),
                deviations.size(),
                duties,
                waiting);
        return agreeing == figures.size() && deviations.isEmpty() && duties == 0 && waiting == 0;
    }
}
