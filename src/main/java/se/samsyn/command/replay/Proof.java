package se.samsyn.command.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.oversight.statistics.BoardFigures;
import se.samsyn.oversight.statistics.Deviation;
import se.samsyn.oversight.statistics.Recounted;
import se.samsyn.oversight.statistics.Statistics;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.Recount;

/** Asks the product, then the events, and what is still owed. */
@Component
class Proof {
    private static final String NAME = "replay";

    private final Statistics statistics;
    private final IncomingReports reports;
    private final Organisations organisations;
    private final Duties duties;
    private final Wall wall;
    private final Crossings crossings;

    Proof(
            Statistics statistics,
            IncomingReports reports,
            Organisations organisations,
            Duties duties,
            Wall wall,
            Crossings crossings) {
        this.statistics = statistics;
        this.reports = reports;
        this.organisations = organisations;
        this.duties = duties;
        this.wall = wall;
        this.crossings = crossings;
    }

    List<Figure> figures(Set<Integer> years) {
        Map<String, Recount> recounts = new HashMap<>();
        for (District district : organisations.directory().districts()) {
            recounts.put(district.name(), reports.recount(district.board()));
        }
        return new AuditFigures(counted(), recounts).of(years);
    }

    /** Every cell of every board that is not what its events say, whatever the audit said. */
    List<Deviation> deviations() {
        List<Deviation> deviations = new ArrayList<>();
        for (District district : organisations.directory().districts()) {
            deviations.addAll(statistics.compare(
                    job(district.board()), district.board(), recounted(reports.recount(district.board()))));
        }
        return deviations;
    }

    long waitingMessages() {
        return crossings.drain().waiting();
    }

    /** Of every authority on both sides: everything is decided and told, so nothing may be owed. */
    long openDuties() {
        return organisations.directory().authorities().stream()
                .map(Authority::id)
                .mapToLong(authority -> wall.social(SocialActor.job(NAME, authority), duties::open)
                        + wall.school(SchoolActor.job(NAME, authority), duties::open))
                .sum();
    }

    private AuditFigures.Counted counted() {
        var board = organisations.directory().districts().getFirst().board();
        return new AuditFigures.Counted() {
            @Override
            public Optional<YearFigures> city(int year) {
                return statistics.yearly(job(board), year).years().stream()
                        .filter(row -> row.year() == year)
                        .findFirst();
            }

            @Override
            public Optional<YearFigures> district(String name, int year) {
                return statistics.yearly(job(board), year).boards().stream()
                        .filter(row -> row.name().equals(name))
                        .map(BoardFigures::year)
                        .findFirst();
            }
        };
    }

    private static Recounted recounted(Recount recount) {
        return new Recounted(
                recount.reports().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> new Recounted.Cell(
                                        YearMonth.of(
                                                entry.getKey().year(),
                                                entry.getKey().month()),
                                        entry.getKey().sex(),
                                        entry.getKey().age(),
                                        entry.getKey().reporterKind(),
                                        entry.getKey().standing()),
                                Map.Entry::getValue)),
                recount.reasons().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> new Recounted.ReasonCell(
                                        YearMonth.of(
                                                entry.getKey().year(),
                                                entry.getKey().month()),
                                        entry.getKey().reason(),
                                        entry.getKey().standing()),
                                Map.Entry::getValue)));
    }

    private static CommonActor job(AuthorityId authority) {
        return CommonActor.job(NAME, authority);
    }
}
