package se.samsyn.socialservices.intake.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.SendingWay;
import se.samsyn.socialservices.intake.Taker;

/** An event as its row has it: the kind, one fact about it and the reasoning. */
record EventRow(String kind, String fact, String reasoning) {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String LINE = "\n";
    private static final String TOPICS = ",";

    static EventRow of(IntakeEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case IntakeEvent.Received(Channel channel) -> new EventRow(kind, channel.name(), "");
            case IntakeEvent.Assigned(String to) -> new EventRow(kind, to, "");
            case IntakeEvent.Confirmed(Channel channel) -> new EventRow(kind, channel.name(), "");
            case IntakeEvent.ProtectionAssessed(boolean needed, String reasoning) ->
                new EventRow(kind, needed ? YES : NO, reasoning);
            case IntakeEvent.PreliminaryAssessmentBegun() -> new EventRow(kind, "", "");
            case IntakeEvent.Extended(LocalDate until, String reason) -> new EventRow(kind, until.toString(), reason);
            case IntakeEvent.Decided(Outcome outcome, String reason) -> new EventRow(kind, outcome.name(), reason);
            case IntakeEvent.OutcomeTold(Channel channel) -> new EventRow(kind, channel.name(), "");
            case IntakeEvent.OutcomeWithheld(String reason) -> new EventRow(kind, "", reason);
            case IntakeEvent.HandedOver(String caseNumber) -> new EventRow(kind, caseNumber, "");
            case IntakeEvent.LeftToOutOfHours(String note) -> new EventRow(kind, "", note);
            case IntakeEvent.HandedBack(String note) -> new EventRow(kind, "", note);
            case IntakeEvent.Transferred(String to, String reason) -> new EventRow(kind, to, reason);
            case IntakeEvent.TakenOver(String from) -> new EventRow(kind, from, "");
            case IntakeEvent.Kept() -> new EventRow(kind, "", "");
            case IntakeEvent.SentToMunicipality(String municipality, SendingWay by, String note) ->
                new EventRow(kind, by.name() + LINE + municipality, note);
            case IntakeEvent.TakerRecorded(String municipality, Taker taker) ->
                new EventRow(
                        kind,
                        String.join(
                                LINE,
                                municipality,
                                taker.name(),
                                taker.function(),
                                taker.phone(),
                                taker.at().toString(),
                                taker.caseNumber()),
                        "");
            case IntakeEvent.CompletionRequested(Set<CompletionTopic> topics) ->
                new EventRow(kind, topics.stream().sorted().map(Enum::name).collect(Collectors.joining(TOPICS)), "");
            case IntakeEvent.SupplementReceived(String by) -> new EventRow(kind, by, "");
            case IntakeEvent.CoReporterWithdrew(String name) -> new EventRow(kind, name, "");
            case IntakeEvent.SupplementsJudged(boolean newReport) -> new EventRow(kind, newReport ? YES : NO, "");
            case IntakeEvent.Noted(String text) -> new EventRow(kind, "", text);
        };
    }

    static EventRow of(Past past) {
        return new EventRow(past.kind(), past.fact(), past.reasoning());
    }

    /** What was decided, which the figures are counted from; null in every other event. */
    @Nullable
    String outcome() {
        return event() instanceof IntakeEvent.Decided decided
                ? decided.outcome().name()
                : null;
    }

    IntakeEvent event() {
        return switch (kind) {
            case "Received" -> new IntakeEvent.Received(Channel.valueOf(fact));
            case "Assigned" -> new IntakeEvent.Assigned(fact);
            case "Confirmed" -> new IntakeEvent.Confirmed(Channel.valueOf(fact));
            case "ProtectionAssessed" -> new IntakeEvent.ProtectionAssessed(fact.equals(YES), reasoning);
            case "PreliminaryAssessmentBegun" -> new IntakeEvent.PreliminaryAssessmentBegun();
            case "Extended" -> new IntakeEvent.Extended(LocalDate.parse(fact), reasoning);
            case "Decided" -> new IntakeEvent.Decided(Outcome.valueOf(fact), reasoning);
            case "OutcomeTold" -> new IntakeEvent.OutcomeTold(Channel.valueOf(fact));
            case "OutcomeWithheld" -> new IntakeEvent.OutcomeWithheld(reasoning);
            case "HandedOver" -> new IntakeEvent.HandedOver(fact);
            case "LeftToOutOfHours" -> new IntakeEvent.LeftToOutOfHours(reasoning);
            case "HandedBack" -> new IntakeEvent.HandedBack(reasoning);
            case "Transferred" -> new IntakeEvent.Transferred(fact, reasoning);
            case "TakenOver" -> new IntakeEvent.TakenOver(fact);
            case "Kept" -> new IntakeEvent.Kept();
            case "SentToMunicipality" ->
                new IntakeEvent.SentToMunicipality(part(1), SendingWay.valueOf(part(0)), reasoning);
            case "TakerRecorded" ->
                new IntakeEvent.TakerRecorded(
                        part(0), new Taker(part(1), part(2), part(3), Instant.parse(part(4)), part(5)));
            case "CompletionRequested" ->
                new IntakeEvent.CompletionRequested(Stream.of(fact.split(TOPICS))
                        .map(CompletionTopic::valueOf)
                        .collect(Collectors.toSet()));
            case "SupplementReceived" -> new IntakeEvent.SupplementReceived(fact);
            case "CoReporterWithdrew" -> new IntakeEvent.CoReporterWithdrew(fact);
            case "SupplementsJudged" -> new IntakeEvent.SupplementsJudged(fact.equals(YES));
            case "Noted" -> new IntakeEvent.Noted(reasoning);
            default -> throw new IllegalStateException("No such event: " + kind);
        };
    }

    /** Of a fact that has several lines. */
    private String part(int number) {
        return fact.split(LINE, -1)[number];
    }
}
