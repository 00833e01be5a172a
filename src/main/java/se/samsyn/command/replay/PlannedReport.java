package se.samsyn.command.replay;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;

/** One report as the replay will play it. The child is invented; only sex and outcome follow the audit. */
record PlannedReport(String district, Source source, LocalDate day, LocalDate decided, Child child, Outcome outcome) {

    record Child(Sex sex, int birthYear, Set<Reason> reasons) {}
}
