package se.samsyn.socialservices.feedback;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;

/**
 * The door. Each act is part of the transaction that it is given; the envelope is to be delivered when that has
 * committed, and is empty when the reporter is reached in another way.
 */
public interface FeedbackNotices {
    /** A person confirms that the report has been received: bekräftelse. */
    Optional<Envelope<SocialMessage>> confirm(SocialTransaction transaction, Recipient to, Notice notice);

    /** Says who handles the report now. Told only through Samsyn. */
    Optional<Envelope<SocialMessage>> tellOfHandler(SocialTransaction transaction, Recipient to, Contact handler);

    /** Says that another unit is responsible now. */
    Optional<Envelope<SocialMessage>> tellOfUnit(
            SocialTransaction transaction, Recipient to, UnitId unit, Contact contact);

    /**
     * Says that another municipality has taken the report.
     *
     * @param taker null when the school may not know where the child lives
     */
    Optional<Envelope<SocialMessage>> tellOfTaker(
            SocialTransaction transaction, Recipient to, SocialMessage.@Nullable Taker taker);

    /** Asks for more. Asked only through Samsyn. */
    Optional<Envelope<SocialMessage>> requestCompletion(
            SocialTransaction transaction, Recipient to, Set<CompletionTopic> topics, Contact contact);

    /** Keeps what the unit before said: the reporter is not told once more. */
    void keep(SocialTransaction transaction, ReportId report, FeedbackGiven.Confirmation confirmation);

    /** @param outcome null when it is withheld */
    Optional<Envelope<SocialMessage>> giveOutcome(
            SocialTransaction transaction, Recipient to, @Nullable Outcome outcome, Notice notice);

    /** Whether the law of the day of receipt lets this reporter know the outcome. */
    OutcomeRight outcomeRight(Recipient to);

    FeedbackGiven of(SocialTransaction transaction, ReportId report);

    /** When these reports are erased nothing is left of what was told about them. */
    void erase(SocialTransaction transaction, Collection<ReportId> reports);
}
