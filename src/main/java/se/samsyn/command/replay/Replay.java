package se.samsyn.command.replay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.SocialActor;

/** Plays the days in order. A day is seven moments; at each, everything that belongs to it is done at once. */
@Component
@ConditionalOnProperty(name = "samsyn.command", havingValue = "replay")
class Replay {
    private static final LocalTime REPORTED = LocalTime.of(9, 10);
    private static final LocalTime RECEIVED = LocalTime.of(9, 30);
    private static final LocalTime CONFIRMED = LocalTime.of(10, 0);
    private static final LocalTime ASSESSED = LocalTime.of(11, 0);
    private static final LocalTime DECIDED = LocalTime.of(14, 0);
    private static final LocalTime TOLD = LocalTime.of(15, 0);
    private static final LocalTime ASKED = LocalTime.of(15, 30);
    private static final LocalTime HANDED_OVER = LocalTime.of(16, 0);

    private final ReplayClock clock;
    private final SchoolSteps school;
    private final IntakeSteps intake;
    private final Rules rules;
    private final Organisations organisations;

    Replay(ReplayClock clock, SchoolSteps school, IntakeSteps intake, Rules rules, Organisations organisations) {
        this.clock = clock;
        this.school = school;
        this.intake = intake;
        this.rules = rules;
        this.organisations = organisations;
    }

    /** @return the day after the last decision, to which the clock has moved */
    LocalDate play(SortedMap<LocalDate, List<PlannedReport>> plan) {
        var cast = new Cast(organisations.directory());
        var progress = new Progress(plan.values().stream().mapToInt(List::size).sum());
        SortedMap<LocalDate, List<Followed>> toDecide = new TreeMap<>();
        LocalDate day = plan.firstKey();
        try (var crew = new Crew()) {
            for (int turn = 0; !day.isAfter(last(plan, toDecide)); day = day.plusDays(1)) {
                List<Followed> today = new ArrayList<>();
                for (PlannedReport planned : plan.getOrDefault(day, List.of())) {
                    today.add(new Followed(planned, turn++));
                }
                today.forEach(report -> toDecide.computeIfAbsent(report.plan().decided(), decided -> new ArrayList<>())
                        .add(report));
                List<Followed> decided = toDecide.getOrDefault(day, List.of());
                if (!today.isEmpty() || !decided.isEmpty()) {
                    play(day, new Day(today, decided, cast, crew));
                }
                progress.reached(day, today.size());
            }
        }
        System.out.printf(
                "%,d reports in %.0f s%n",
                plan.values().stream().mapToInt(List::size).sum(), progress.seconds());
        clock.moveTo(day, RECEIVED);
        return day;
    }

    private record Day(List<Followed> received, List<Followed> decided, Cast cast, Crew crew) {}

    private void play(LocalDate date, Day day) {
        clock.moveTo(date, RECEIVED);
        day.crew().each(day.received(), report -> receive(report, day.cast()));
        clock.moveTo(date, CONFIRMED);
        day.crew()
                .each(
                        day.received().stream()
                                .filter(report -> report.plan().source().reachable())
                                .toList(),
                        report -> intake.confirm(worker(report, day.cast()), report.reference(), report.plan()));
        clock.moveTo(date, ASSESSED);
        day.crew()
                .each(
                        day.received(),
                        report -> intake.assessProtection(worker(report, day.cast()), report.reference()));
        clock.moveTo(date, DECIDED);
        day.crew()
                .each(
                        day.decided(),
                        report -> intake.decide(worker(report, day.cast()), report.reference(), report.plan()));
        clock.moveTo(date, TOLD);
        day.crew()
                .each(
                        day.decided().stream().filter(this::isToldByHand).toList(),
                        report -> intake.tellOutcome(worker(report, day.cast()), report.reference(), report.plan()));
        clock.moveTo(date, ASKED);
        day.crew()
                .each(
                        day.decided().stream().filter(Replay::isToAskAbout).toList(),
                        report -> intake.askForConsent(worker(report, day.cast()), report.reference()));
        clock.moveTo(date, HANDED_OVER);
        day.crew().each(day.decided(), report -> intake.handOver(worker(report, day.cast()), report.reference()));
    }

    private void receive(Followed report, Cast cast) {
        PlannedReport plan = report.plan();
        report.isCalled(
                plan.source().isForm()
                        ? school.send(
                                cast.reporter(plan.district(), report.turn()), plan, cast.postalCode(plan.district()))
                        : intake.register(worker(report, cast), plan, ReplayClock.at(plan.day(), REPORTED)));
    }

    /**
     * A school reads it in Samsyn; another mandated reporter is rung or written to, where the law of the day lets it.
     */
    private boolean isToldByHand(Followed report) {
        PlannedReport plan = report.plan();
        return !plan.source().isForm()
                && plan.source().reachable()
                && rules.inForce(RuleKey.OUTCOME_TO_REPORTER, plan.day()).allows()
                && rules.reporterKinds(plan.day()).stream()
                        .anyMatch(kind -> kind.mandated()
                                && kind.code().equals(plan.source().code()));
    }

    /** What goes on, and a school has reported in Samsyn. */
    private static boolean isToAskAbout(Followed report) {
        return report.plan().source().isForm() && report.plan().outcome() != Outcome.NOT_OPENED;
    }

    private static SocialActor worker(Followed report, Cast cast) {
        return cast.worker(report.plan().district(), report.turn());
    }

    private static LocalDate last(
            SortedMap<LocalDate, List<PlannedReport>> plan, SortedMap<LocalDate, List<Followed>> toDecide) {
        LocalDate received = plan.lastKey();
        LocalDate decided = toDecide.isEmpty() ? received : toDecide.lastKey();
        return decided.isAfter(received) ? decided : received;
    }
}
