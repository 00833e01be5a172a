package se.samsyn.school.concernreport.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.Step.State;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.ReportState;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.SentSupplement;

/** What has happened and what comes, as far as the school may know. Days come from the rules of the day it was sent. */
final class TimelineWords {
    private final Frame frame;
    private final Rules rules;
    private final SentReport report;
    private final LocalDate readOn;
    private final DayWords days;

    /** @param unit that got the report: it, or the one that reads for it while it is closed, reads it at once */
    TimelineWords(Frame frame, Rules rules, SentReport report, Unit unit, DayWords days) {
        this.frame = frame;
        this.days = days;
        this.rules = rules;
        this.report = report;
        this.readOn = Dates.localDate(rules.calendar().endOfDay(unit.hours(), report.submittedAt()));
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(sent());
        steps.addAll(since());
        if (report.state() instanceof ReportState.TakenByMunicipality) {
            return steps;
        }
        if (isBeingRead()) {
            steps.add(protection());
        }
        steps.add(assessment());
        steps.add(outcome());
        return steps;
    }

    /** What social services have told and what the school has added, in the order in which it happened. */
    private List<Step> since() {
        List<Dated> since = new ArrayList<>();
        Feedback before = null;
        for (Feedback feedback : report.feedback()) {
            switch (feedback.kind()) {
                case CONFIRMED, HANDLER_CHANGED, UNIT_CHANGED, TAKEN_BY_MUNICIPALITY -> {
                    since.add(new Dated(feedback.at(), told(feedback, isAnother(before, feedback))));
                    before = feedback;
                }
                case COMPLETION_REQUESTED ->
                    since.add(new Dated(
                            feedback.at(),
                            new Step(
                                    State.DONE,
                                    when(feedback.at()),
                                    frame.t("concernreport.timeline.COMPLETION_REQUESTED"),
                                    new CompletionWords(frame).asked(feedback),
                                    null)));
                case OUTCOME -> {
                    // Has a step of its own.
                }
            }
        }
        report.completion().supplements().forEach(sent -> since.add(new Dated(sent.sentAt(), added(sent))));
        return since.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::step)
                .toList();
    }

    private record Dated(Instant at, Step step) {}

    private Step added(SentSupplement sent) {
        String key = "concernreport.timeline." + (sent.content().isWithdrawal() ? "withdrawal" : "supplement");
        return new Step(
                sent.arrived() ? State.DONE : State.NOW,
                when(sent.sentAt()),
                frame.t(sent.arrived() ? key : key + ".waiting"),
                frame.t(key + ".by", sent.content().by()),
                null);
    }

    private boolean isAnswered() {
        return report.state() instanceof ReportState.Answered;
    }

    /** Until the end of the day it is read on; afterwards the school cannot know that it has been done. */
    private boolean isBeingRead() {
        return report.arrived()
                && !isAnswered()
                && !readOn.isBefore(frame.dates().today());
    }

    private Step sent() {
        String key = report.arrived() ? "concernreport.timeline.received" : "concernreport.timeline.waiting";
        return step(report.arrived() ? State.DONE : State.NOW, when(report.submittedAt()), key);
    }

    /** The first who takes a report takes it over from nobody. */
    private static boolean isAnother(@Nullable Feedback before, Feedback feedback) {
        return before != null
                && !before.contact().name().equals(feedback.contact().name());
    }

    /** Confirmed, taken on, or handed to somebody else: who it is and the number (S10, S27, S76). */
    private Step told(Feedback feedback, boolean another) {
        if (feedback.kind() == Feedback.Kind.TAKEN_BY_MUNICIPALITY) {
            return taken(feedback);
        }
        boolean confirmed = feedback.kind() == Feedback.Kind.CONFIRMED;
        boolean first = feedback.kind() == Feedback.Kind.HANDLER_CHANGED && !another;
        String key = "concernreport.timeline." + (first ? "first-handler" : feedback.kind());
        var contact = feedback.contact();
        String sentence = frame.t(
                confirmed ? "crossing.confirmed" : key + ".sentence",
                contact.name(),
                title(contact.function()),
                contact.unit(),
                Phone.inText(contact.phone()));
        return new Step(State.DONE, when(feedback.at()), frame.t(key), sentence, null);
    }

    /** Which municipality, where the school may know it, and whom to ring there. */
    private Step taken(Feedback feedback) {
        String key = "concernreport.timeline.TAKEN_BY_MUNICIPALITY";
        var taker = feedback.contact();
        String sentence = taker.unit().isEmpty()
                ? frame.t(key + ".hidden")
                : frame.t(key + ".sentence", taker.name(), taker.unit(), Phone.inText(taker.phone()));
        return new Step(State.DONE, when(feedback.at()), frame.t(key), sentence, null);
    }

    /** In running text. */
    private String title(String function) {
        return FunctionWords.title(frame.texts(), function)
                .toLowerCase(frame.texts().locale());
    }

    private Step protection() {
        String when = days.isToday(readOn)
                ? frame.t("concernreport.timeline.protection.when")
                : frame.t("concernreport.latest", days.day(readOn));
        return step(State.NOW, when, "concernreport.timeline.protection");
    }

    private Step assessment() {
        OptionalInt limit =
                rules.inForce(RuleKey.PRELIMINARY_DAYS, report.receivedOn()).limit();
        State state = isAnswered() ? State.DONE : isBeingRead() || !report.arrived() ? State.COMING : State.NOW;
        if (limit.isEmpty()) {
            return new Step(
                    state,
                    frame.t("concernreport.timeline.assessment.no-limit"),
                    frame.t("concernreport.timeline.assessment"),
                    frame.t("concernreport.timeline.assessment.no-limit.sentence"),
                    null);
        }
        LocalDate last = report.receivedOn().plusDays(limit.getAsInt());
        String when = isAnswered()
                ? frame.t("concernreport.timeline.assessment.done")
                : frame.t("concernreport.latest", days.day(last));
        return new Step(
                state,
                when,
                frame.t("concernreport.timeline.assessment"),
                isAnswered()
                        ? frame.t("concernreport.timeline.assessment.done.sentence")
                        : frame.t("concernreport.timeline.assessment.sentence", limit.getAsInt()),
                null);
    }

    private Step outcome() {
        if (report.state() instanceof ReportState.Answered answered) {
            return new Step(
                    State.DONE,
                    when(answered.at()),
                    frame.t("concernreport.timeline.outcome"),
                    sentence(frame.texts(), answered.outcome()),
                    null);
        }
        return report.outcomeAllowed()
                ? step(
                        State.COMING,
                        frame.t("concernreport.timeline.outcome.when"),
                        "concernreport.timeline.outcome.coming")
                : step(
                        State.COMING,
                        frame.t("concernreport.timeline.outcome.never.when"),
                        "concernreport.timeline.outcome.never");
    }

    /** One of three, or the one sentence for what is withheld: word for word what the one who decided saw. */
    static String sentence(Texts texts, @Nullable Outcome outcome) {
        String code = outcome == null ? "withheld" : outcome.name().toLowerCase(Locale.ROOT);
        return texts.t("crossing.outcome." + code) + " " + texts.t("crossing.outcome-more." + code);
    }

    private Step step(State state, String when, String key) {
        return new Step(state, when, frame.t(key), frame.t(key + ".sentence"), null);
    }

    private String when(Instant at) {
        return Texts.capital(days.dayAndTime(at));
    }
}
