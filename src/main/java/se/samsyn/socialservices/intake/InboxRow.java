package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ListedChild;
import se.samsyn.exchange.crossing.Origin;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SupplementContent.Kind;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.socialservices.feedback.Channel;

/**
 * One report in a list: no name, no number.
 *
 * @param unit that is responsible
 * @param alarm true when a day has passed without a protection assessment
 * @param triage true while nobody has said whose it is
 * @param added what the school has added that nobody of the unit has been shown: a withdrawal only when there are no
 *     words; null when nothing
 * @param readable false when the child's identity is protected and the reader lacks the right
 */
public record InboxRow(
        ReportId id,
        UnitId unit,
        Reference reference,
        LocalDate receivedOn,
        ListedChild child,
        Origin origin,
        Channel channel,
        Stage stage,
        @Nullable Handler handler,
        Deadlines deadlines,
        boolean alarm,
        boolean triage,
        @Nullable Kind added,
        boolean readable) {}
