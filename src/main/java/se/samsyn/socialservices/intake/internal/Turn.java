package se.samsyn.socialservices.intake.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.IntakeEvent;

/** One act on one report: the transaction, the report as it was found, and what is to be delivered after commit. */
record Turn(SocialTransaction transaction, StoredReport report, Unit unit, List<Envelope<? extends Message>> outgoing) {
    static Turn begin(SocialTransaction transaction, StoredReport report, Unit unit) {
        return new Turn(transaction, report, unit, new ArrayList<>());
    }

    ReportId id() {
        return report.receipt().id();
    }

    /** The day on which the act is done, in local time. */
    LocalDate today() {
        return Dates.localDate(transaction.now());
    }

    /** Whoever stands in for the unit does so by its board's mandate, which is kept with what was done. */
    void happened(IntakeEvent event, String... rules) {
        List<String> grounds = new ArrayList<>(List.of(rules));
        OutOfHours outOfHours = unit.outOfHours();
        if (transaction.actor().standsInFrom() != null && outOfHours != null) {
            grounds.add("mandate@" + outOfHours.mandate());
        }
        EventStore.insert(transaction, id(), event, grounds);
    }

    void send(Optional<? extends Envelope<? extends Message>> envelope) {
        envelope.ifPresent(outgoing::add);
    }
}
