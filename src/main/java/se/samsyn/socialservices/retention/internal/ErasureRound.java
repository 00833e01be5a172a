package se.samsyn.socialservices.retention.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.intake.OldReport.Place;
import se.samsyn.socialservices.intake.OldReports;
import se.samsyn.socialservices.retention.Verdict;
import se.samsyn.socialservices.retention.Verdict.Until;

/**
 * Erases what is out of time, board by board. It is seen for the first time the day before its day, so that it can be
 * seen twice, a day apart (decision 29), and be erased on its day.
 */
@Component
class ErasureRound implements Round {
    private static final String NAME = "erasure";
    private static final Duration PAUSE = Duration.ofHours(6);

    /** Those who act on one of so many reports wait until they are done. */
    private static final int AT_A_TIME = 200;

    /** How long what is kept is not opened. A rule that changes is met within that time. */
    private static final int LOOK_AGAIN_DAYS = 30;

    private final Wall wall;
    private final Organisations organisations;
    private final Rules rules;
    private final OldReports reports;
    private final Weighing weighing;
    private final Erasing erasing;

    ErasureRound(
            Wall wall,
            Organisations organisations,
            Rules rules,
            OldReports reports,
            Weighing weighing,
            Erasing erasing) {
        this.wall = wall;
        this.organisations = organisations;
        this.rules = rules;
        this.reports = reports;
        this.weighing = weighing;
        this.erasing = erasing;
    }

    /** @return how many were erased */
    int sweep(AuthorityId board) {
        int erased = 0;
        Part part = Part.FIRST;
        while (part.more()) {
            Place after = part.last();
            part = wall.social(SocialActor.job(NAME, board), transaction -> part(transaction, after));
            erased += part.erased();
        }
        return erased;
    }

    /** What one transaction took. @param more whether there may be others after the last */
    private record Part(int erased, Place last, boolean more) {
        static final Part FIRST = new Part(0, Place.FIRST, true);
    }

    /** On a day of which nobody knows what is exempt nothing is erased. */
    private Part part(SocialTransaction transaction, Place after) {
        LocalDate today = Dates.localDate(transaction.now());
        return RetentionLaw.on(rules, today)
                .map(law -> part(transaction, after, law, today))
                .orElse(new Part(0, after, false));
    }

    /** Held first and asked about afterwards: what was added a moment ago is seen, and nothing more can be. */
    private Part part(SocialTransaction transaction, Place after, RetentionLaw law, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        List<OldReport> held = reports.hold(transaction, law.firstTooYoung(tomorrow), after, AT_A_TIME);
        List<Weighed> weighed = weighing.weigh(transaction, held, law);
        Map<Boolean, List<Weighed>> out = weighed.stream().collect(groupingBy(one -> isOut(one, tomorrow)));
        putOff(transaction, out.getOrDefault(false, List.of()), today);
        int erased = erase(transaction, out.getOrDefault(true, List.of()), today);
        return new Part(erased, held.isEmpty() ? after : held.getLast().place(), held.size() == AT_A_TIME);
    }

    private int erase(SocialTransaction transaction, List<Weighed> out, LocalDate today) {
        Set<ReportId> twice =
                reports.outTwice(transaction, out.stream().map(Weighed::id).toList());
        Map<String, List<UUID>> byRule = out.stream()
                .filter(one -> twice.contains(one.id()) && isOut(one, today))
                .collect(groupingBy(
                        one -> ((Until) one.verdict()).rule().reference(),
                        mapping(one -> one.id().value(), toList())));
        byRule.forEach((rule, ids) -> erasing.erase(transaction, ids, rule));
        return byRule.values().stream().mapToInt(List::size).sum();
    }

    /** Where the day is near it is looked at every day, so that no row says which day it is. */
    private void putOff(SocialTransaction transaction, List<Weighed> kept, LocalDate today) {
        LocalDate later = today.plusDays(LOOK_AGAIN_DAYS);
        kept.stream()
                .collect(groupingBy(one -> one.verdict() instanceof Verdict.Kept
                                || one.verdict() instanceof Until until
                                        && until.day().isAfter(later)
                        ? later
                        : today.plusDays(1)))
                .forEach((day, ones) -> reports.lookAgain(
                        transaction, ones.stream().map(Weighed::id).toList(), day));
    }

    private static boolean isOut(Weighed one, LocalDate day) {
        return one.verdict() instanceof Until until && until.isOutOn(day);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        organisations.directory().authorities().forEach(board -> sweep(board.id()));
    }
}
