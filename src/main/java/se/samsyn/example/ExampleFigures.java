package se.samsyn.example;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.oversight.statistics.EarlierYear;
import se.samsyn.oversight.statistics.Population;
import se.samsyn.oversight.statistics.Statistics;

/** What the audit counted, as years from before the city began here. A command counts them itself. */
@Component
class ExampleFigures {
    private final Statistics statistics;
    private final boolean isCommand;

    ExampleFigures(Statistics statistics, Environment environment) {
        this.statistics = statistics;
        this.isCommand = environment.containsProperty("samsyn.command");
    }

    void enter(CommonActor actor, Directory directory) {
        List<Population> populations = AuditYears.all()
                .map(row -> new Population(
                        row.area().isEmpty() ? null : board(directory, row.area()),
                        row.year(),
                        row.population(),
                        AuditYears.SOURCE))
                .toList();
        List<EarlierYear> earlier = AuditYears.booked().stream()
                .map(row -> new EarlierYear(
                        board(directory, row.area()),
                        row.year(),
                        row.reports(),
                        row.girls(),
                        row.boys(),
                        AuditYears.SOURCE))
                .toList();
        statistics.enter(actor, populations, isCommand ? List.of() : earlier);
    }

    private static AuthorityId board(Directory directory, String district) {
        return directory.districts().stream()
                .filter(each -> each.name().equals(district))
                .map(District::board)
                .findFirst()
                .orElseThrow();
    }
}
