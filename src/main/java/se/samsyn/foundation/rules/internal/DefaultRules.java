package se.samsyn.foundation.rules.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.rules.ReporterKind;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.rules.WorkingCalendar;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Wall;

/** Reads the table once, when the program starts: it changes with a new version of the program. */
@Service
class DefaultRules implements Rules, SmartInitializingSingleton {
    private static final CommonActor READER = CommonActor.job("rules", new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final RuleStore store = new RuleStore();
    private final WorkingCalendar calendar = new WorkingCalendar();
    private volatile Table table = new Table(List.of(), Map.of(), List.of());

    DefaultRules(Wall wall) {
        this.wall = wall;
    }

    @Override
    public void afterSingletonsInstantiated() {
        table = wall.common(READER, tx -> Table.of(store.rules(tx), store.reporterKinds(tx)));
    }

    @Override
    public Rule inForce(RuleKey key, LocalDate day) {
        return table.versions().getOrDefault(key, List.of()).stream()
                .filter(rule -> rule.period().contains(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + key.code() + " on " + day));
    }

    @Override
    public List<Rule> all() {
        return table.all();
    }

    @Override
    public List<ReporterKind> reporterKinds(LocalDate day) {
        return table.reporterKinds().stream()
                .filter(kind -> kind.period().contains(day))
                .toList();
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    private record Table(List<Rule> all, Map<RuleKey, List<Rule>> versions, List<ReporterKind> reporterKinds) {
        static Table of(List<Rule> rules, List<ReporterKind> kinds) {
            var sorted = rules.stream()
                    .sorted(Comparator.comparing(Rule::key).thenComparing(Rule::version, Comparator.reverseOrder()))
                    .toList();
            return new Table(sorted, sorted.stream().collect(groupingBy(Rule::key)), kinds);
        }
    }
}
