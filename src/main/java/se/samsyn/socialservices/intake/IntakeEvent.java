package se.samsyn.socialservices.intake;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.socialservices.feedback.Channel;

/** What has happened to a report. Nothing of it is ever changed. */
public sealed interface IntakeEvent {
    record Received(Channel channel) implements IntakeEvent {}

    record Assigned(String to) implements IntakeEvent {}

    record Confirmed(Channel channel) implements IntakeEvent {}

    record ProtectionAssessed(boolean needed, String reasoning) implements IntakeEvent {}

    record PreliminaryAssessmentBegun() implements IntakeEvent {}

    record Extended(LocalDate until, String reason) implements IntakeEvent {}

    record Decided(Outcome outcome, String reason) implements IntakeEvent {}

    record OutcomeTold(Channel channel) implements IntakeEvent {}

    record OutcomeWithheld(String reason) implements IntakeEvent {}

    /** @param caseNumber in the board's own case system */
    record HandedOver(String caseNumber) implements IntakeEvent {}

    /** The unit asked the out-of-hours unit to go on while it is closed. */
    record LeftToOutOfHours(String note) implements IntakeEvent {}

    record HandedBack(String note) implements IntakeEvent {}

    /** @param to the unit that is responsible from then on */
    record Transferred(String to, String reason) implements IntakeEvent {}

    /** @param from the unit that it was transferred from */
    record TakenOver(String from) implements IntakeEvent {}

    /** It was nobody's for certain, and the unit said that it is theirs. */
    record Kept() implements IntakeEvent {}

    record SentToMunicipality(String municipality, SendingWay by, String note) implements IntakeEvent {}

    record TakerRecorded(String municipality, Taker taker) implements IntakeEvent {}

    record CompletionRequested(Set<CompletionTopic> topics) implements IntakeEvent {
        public CompletionRequested {
            topics = Set.copyOf(topics);
        }
    }

    /** @param by name of whoever wrote it at the school */
    record SupplementReceived(String by) implements IntakeEvent {}

    /** @param name of the co-reporter who no longer stands behind the report */
    record CoReporterWithdrew(String name) implements IntakeEvent {}

    /** @param newReport whether what was added after the decision is a report of its own */
    record SupplementsJudged(boolean newReport) implements IntakeEvent {}

    /** @param name of whoever is kept away by a conflict of interest */
    record ConflictMarked(String name) implements IntakeEvent {}

    record ConflictLifted(String name) implements IntakeEvent {}

    /** The child's identity turned out to be protected. */
    record ProtectionMarked(Protection kind) implements IntakeEvent {}

    record Noted(String text) implements IntakeEvent {}
}
