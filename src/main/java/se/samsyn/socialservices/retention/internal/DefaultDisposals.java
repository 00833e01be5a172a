package se.samsyn.socialservices.retention.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.intake.OldReports;
import se.samsyn.socialservices.retention.Disposals;
import se.samsyn.socialservices.retention.Forecast;
import se.samsyn.socialservices.retention.Forecast.Line;
import se.samsyn.socialservices.retention.Verdict.Until;

@Service
class DefaultDisposals implements Disposals {
    /** As far as anybody plans, and time enough to stop what should not be erased. */
    private static final int DAYS = 90;

    /** Each is opened for its date of birth. */
    private static final int MOST = 500;

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
    public Forecast forecast(SocialActor actor) {
        access.require(actor, "intake.weigh_retention");
        return wall.social(actor, this::forecast);
    }

    private Forecast forecast(SocialTransaction transaction) {
        LocalDate today = Dates.localDate(transaction.now());
        LocalDate until = today.plusDays(DAYS);
        return RetentionLaw.on(rules, today)
                .map(law -> forecast(transaction, law, until))
                .orElse(new Forecast(until, List.of(), List.of(), Map.of(), false, List.of()));
    }

    private Forecast forecast(SocialTransaction transaction, RetentionLaw law, LocalDate until) {
        List<OldReport> found = reports.ofUnit(transaction, law.firstTooYoung(until), MOST + 1);
        List<Line> lines =
                weighing.weigh(transaction, found.subList(0, Math.min(MOST, found.size())), law).stream()
                        .map(one -> new Line(one.report().reference(), one.report().receivedOn(), one.verdict()))
                        .toList();
        return new Forecast(
                until,
                lines.stream()
                        .filter(line -> line.verdict() instanceof Until due && due.isOutOn(until))
                        .sorted(Comparator.comparing(line -> ((Until) line.verdict()).day()))
                        .toList(),
                lines.stream()
                        .filter(line -> !(line.verdict() instanceof Until due && due.isOutOn(until)))
                        .toList(),
                lines.stream().collect(groupingBy(line -> line.verdict().reason(), counting())),
                found.size() > MOST,
                law.inOrder());
    }
}
