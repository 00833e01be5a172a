package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.AgeBand;
import se.samsyn.exchange.crossing.AggregateFact;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.Recipient;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Handler;

/** A report as its row has it. */
record StoredReport(Receipt receipt, ListedChild child, Origin origin, Standing now) {

    /** What never changes about how it came. */
    record Receipt(
            ReportId id,
            Reference reference,
            UnitId unit,
            Channel channel,
            Routing routing,
            @Nullable AuthorityId cameFrom,
            Instant at,
            LocalDate on,
            boolean reachable) {
        /** The same, at another unit. */
        Receipt movedTo(UnitId other) {
            return new Receipt(id, reference, other, channel, routing, cameFrom, at, on, reachable);
        }

        /** Only who reported through Samsyn can read there. */
        boolean isReached(Channel by) {
            return by != Channel.SAMSYN || channel == Channel.SAMSYN;
        }
    }

    /**
     * @param outOfHours the unit in whose inbox it stands too; null when only in its own unit's
     * @param triage true while nobody has said whose it is
     * @param sentTo the municipality that it was sent to; null when it was sent to none
     */
    record Standing(
            IntakeState state,
            @Nullable Handler handler,
            Deadlines deadlines,
            @Nullable UnitId outOfHours,
            boolean triage,
            @Nullable String sentTo) {
        boolean open() {
            return state.stage().isUndecided()
                    || deadlines.confirm() != null
                    || deadlines.outcome() != null
                    || deadlines.handOver() != null;
        }
    }

    Recipient recipient() {
        return new Recipient(receipt.id(), receipt.on(), origin.mandated(), receipt.reachable(), receipt.cameFrom());
    }

    AggregateFact fact(
            AuthorityId board, AggregateFact.@Nullable Standing before, AggregateFact.@Nullable Standing after) {
        return new AggregateFact(
                board,
                receipt.on(),
                child.sex(),
                AgeBand.of(child.birthYear(), receipt.on().getYear()),
                origin.reporterKind(),
                child.reasons(),
                before,
                after);
    }
}
