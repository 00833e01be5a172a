package se.samsyn.command.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.example.AuditYears;
import se.samsyn.exchange.crossing.AggregateFact.Standing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.oversight.statistics.Figures;
import se.samsyn.oversight.statistics.YearFigures;
import se.samsyn.socialservices.intake.Recount;

/** The audit's 32 figures: four years of the city with five each, two districts with six. */
final class AuditFigures {
    private static final int DISTRICTS_YEAR = 2014;

    private final Counted counted;
    private final Map<String, Recount> recounts;

    /** @param recounts by district */
    AuditFigures(Counted counted, Map<String, Recount> recounts) {
        this.counted = counted;
        this.recounts = recounts;
    }

    /** What the product's own page shows. */
    interface Counted {
        Optional<YearFigures> city(int year);

        Optional<YearFigures> district(String name, int year);
    }

    List<Figure> of(Set<Integer> years) {
        List<Figure> figures = new ArrayList<>();
        AuditYears.city().stream()
                .filter(row -> years.contains(row.year()))
                .forEach(row -> figures.addAll(lines(
                        "city " + row.year(),
                        row,
                        counted.city(row.year()).orElse(null),
                        recounted(row.year(), name -> true),
                        false)));
        if (years.contains(DISTRICTS_YEAR)) {
            AuditYears.districts()
                    .forEach(row -> figures.addAll(lines(
                            row.area() + " " + row.year(),
                            row,
                            counted.district(row.area(), row.year()).orElse(null),
                            recounted(row.year(), row.area()::equals),
                            true)));
        }
        return figures;
    }

    private static List<Figure> lines(
            String name, AuditYears.Row audit, @Nullable YearFigures counted, Figures recounted, boolean withShare) {
        var product = counted == null ? new YearFigures(audit.year(), Figures.NONE, null, null) : counted;
        List<Figure> lines = new ArrayList<>();
        lines.add(new Figure(
                name + " population", whole(audit.population()), String.valueOf(product.population()), null));
        lines.add(line(name + " reports", audit.reports(), product.figures().reports(), recounted.reports()));
        lines.add(line(name + " opened", audit.opened(), product.figures().opened(), recounted.opened()));
        if (withShare) {
            lines.add(new Figure(
                    name + " share",
                    share(audit.opened(), audit.reports()),
                    share(product.figures().opened(), product.figures().reports()),
                    share(recounted.opened(), recounted.reports())));
        }
        lines.add(line(name + " girls", audit.girls(), product.figures().openedGirls(), recounted.openedGirls()));
        lines.add(line(name + " boys", audit.boys(), product.figures().openedBoys(), recounted.openedBoys()));
        return lines;
    }

    private Figures recounted(int year, Predicate<String> districts) {
        return recounts.entrySet().stream()
                .filter(entry -> districts.test(entry.getKey()))
                .map(entry -> figures(entry.getValue(), year))
                .reduce(Figures.NONE, AuditFigures::sum);
    }

    private static Figures figures(Recount recount, int year) {
        return new Figures(
                count(recount, year, cell -> true),
                count(recount, year, cell -> cell.standing() == Standing.OPENED),
                count(recount, year, cell -> cell.standing() == Standing.OPENED && cell.sex() == Sex.GIRL),
                count(recount, year, cell -> cell.standing() == Standing.OPENED && cell.sex() == Sex.BOY));
    }

    private static int count(Recount recount, int year, Predicate<Recount.Cell> which) {
        return (int) recount.reports().entrySet().stream()
                .filter(entry -> entry.getKey().year() == year && which.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static Figures sum(Figures one, Figures other) {
        return new Figures(
                one.reports() + other.reports(),
                one.opened() + other.opened(),
                one.openedGirls() + other.openedGirls(),
                one.openedBoys() + other.openedBoys());
    }

    private static Figure line(String name, int audit, int counted, int recounted) {
        return new Figure(name, whole(audit), whole(counted), whole(recounted));
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String share(int part, int of) {
        return of == 0
                ? "-"
                : BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
