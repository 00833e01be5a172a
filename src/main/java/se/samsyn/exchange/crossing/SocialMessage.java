package se.samsyn.exchange.crossing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.shared.UnitId;

/**
 * From social services to school. Only a disclosure has room for free text about the child, and each has been through a
 * confidentiality assessment of its own.
 */
public sealed interface SocialMessage extends Message {

    /** A person at intake confirms: bekräftelse, with a name and a number to ring (S9, S10). */
    record ReportConfirmed(ReportId report, Instant at, Contact contact) implements SocialMessage {}

    /** Someone else handles the report now, perhaps at another unit (S27, S76). */
    record HandlerChanged(ReportId report, Instant at, UnitId unit, Contact contact) implements SocialMessage {}

    /** @param outcome null when it is withheld: the school then reads one fixed sentence, and never why */
    record OutcomeGiven(
            ReportId report, Instant at, @Nullable Outcome outcome, Contact contact) implements SocialMessage {}

    /**
     * Somebody in another municipality has taken the report, and answers for it.
     *
     * @param taker null when the school may not know where the child lives
     */
    record TakenByMunicipality(
            ReportId report, Instant at, @Nullable Taker taker) implements SocialMessage {}

    /** Whom to ring there, and where that is. */
    record Taker(String municipality, String name, String phone) {}

    /**
     * Social services ask for more (S7).
     *
     * @param topics each once, in their order
     */
    record CompletionRequested(ReportId report, Instant at, List<CompletionTopic> topics, Contact contact)
            implements SocialMessage {
        public CompletionRequested {
            topics = List.copyOf(topics);
        }
    }

    /**
     * One item that the school may know, by consent or because nobody is harmed by it.
     *
     * @param until when the school may not read it any more, whatever else happens
     */
    record Disclosure(
            ReportId report,
            DisclosureId disclosure,
            Instant at,
            Item item,
            String text,
            Instant until,
            Contact contact)
            implements SocialMessage {}

    /** What was disclosed may not be read any more: the consent is withdrawn. */
    record DisclosureEnded(ReportId report, DisclosureId disclosure, Instant at) implements SocialMessage {}

    /** @param function code of the title, which the texts hold */
    record Contact(String name, String function, String unit, String phone) {}
}
