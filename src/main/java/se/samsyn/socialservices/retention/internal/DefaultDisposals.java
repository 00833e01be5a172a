package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.intake.OldReport.Place;
import se.samsyn.socialservices.intake.OldReports;
import se.samsyn.socialservices.retention.Disposals;
import se.samsyn.socialservices.retention.Forecast;
import se.samsyn.socialservices.retention.Forecast.Line;
import se.samsyn.socialservices.retention.Verdict.Until;

@Service
class DefaultDisposals implements Disposals {
    /** As far as anybody plans, and time enough to enter a rule that is missing. */
    private static final int DAYS = 90;

    /** Each is opened for its date of birth. */
    private static final int PART = 500;

    private final Wall wall;
    private final Access access;
    private final Rules rules;
    private final OldReports reports;
    private final Weighing weighing;

    DefaultDisposals(Wall wall, Access access, Rules rules, OldReports reports, Weighing weighing) {
        this.wall = wall;
        this.access = access;
        this.rules = rules;
        this.reports = reports;
        this.weighing = weighing;
    }

    @Override
    public Forecast forecast(SocialActor actor, Place after) {
        access.require(actor, "intake.weigh_retention");
        return wall.social(actor, transaction -> forecast(transaction, after));
    }

    private Forecast forecast(SocialTransaction transaction, Place after) {
        LocalDate today = Dates.localDate(transaction.now());
        LocalDate until = today.plusDays(DAYS);
        return RetentionLaw.on(rules, today)
                .map(law -> forecast(transaction, law, after, until))
                .orElse(new Forecast(until, List.of(), List.of(), null, List.of()));
    }

    private Forecast forecast(SocialTransaction transaction, RetentionLaw law, Place after, LocalDate until) {
        List<OldReport> part = reports.ofUnit(transaction, law.firstTooYoung(until), after, PART);
        List<Line> lines = weighing.weigh(transaction, part, law).stream()
                .map(one -> new Line(one.report().reference(), one.report().receivedOn(), one.verdict()))
                .toList();
        return new Forecast(
                until,
                lines.stream()
                        .filter(line -> isDue(line, until))
                        .sorted(Comparator.comparing(line -> ((Until) line.verdict()).day()))
                        .toList(),
                lines.stream().filter(line -> !isDue(line, until)).toList(),
                part.size() == PART ? part.getLast().place() : null,
                law.inOrder());
    }

    private static boolean isDue(Line line, LocalDate until) {
        return line.verdict() instanceof Until day && day.isOutOn(until);
    }
}
