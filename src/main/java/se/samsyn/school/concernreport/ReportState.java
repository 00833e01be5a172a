package se.samsyn.school.concernreport;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;

/** Where a sent report stands, as far as the school may know. */
public sealed interface ReportState {
    /** Sent and stored. Whether it has arrived, {@link SentReport#arrived} says. */
    record Submitted() implements ReportState {}

    /** A person at intake has confirmed it (S9). */
    record Confirmed(Instant at) implements ReportState {}

    /** Another municipality has taken it. What becomes of it there, nobody here is told. */
    record TakenByMunicipality(Instant at) implements ReportState {}

    /** @param outcome null when it is withheld */
    record Answered(Instant at, @Nullable Outcome outcome) implements ReportState {}
}
