package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Taker;

/**
 * What has happened to a report, and what it waits for.
 *
 * @param paper true for what is kept: then every day is dated and nothing leads elsewhere
 */
record Timeline(Frame frame, FullReport report, boolean paper) {

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        report.events().forEach(happened -> steps.add(step(happened)));
        if (report.position().open() && !paper) {
            steps.add(new Step(Step.State.NOW, frame.t("intake.now"), frame.t("intake.now." + waitsFor()), null, null));
        }
        return steps;
    }

    private String waitsFor() {
        var owed = report.position().deadlines();
        boolean onlyHandOver = owed.handOver() != null && owed.confirm() == null && owed.outcome() == null;
        return onlyHandOver ? "hand-over" : report.position().stage().code();
    }

    private Step step(Happened happened) {
        Signature by = happened.by();
        return switch (happened.event()) {
            case IntakeEvent.Received(Channel channel) -> received(happened, channel);
            case IntakeEvent.Assigned(String to) -> done(happened, frame.t("intake.event.assigned", to), signed(by));
            case IntakeEvent.Confirmed(Channel channel) ->
                done(happened, frame.t("intake.event.confirmed"), said(channel, by));
            case IntakeEvent.ProtectionAssessed assessed -> protection(happened, assessed);
            case IntakeEvent.PreliminaryAssessmentBegun() -> done(happened, frame.t("intake.event.begun"), signed(by));
            case IntakeEvent.Extended extended ->
                done(
                        happened,
                        frame.t("intake.event.extended", frame.dates().fullDay(extended.until())),
                        because(extended.reason(), by));
            case IntakeEvent.Decided decided ->
                done(
                        happened,
                        frame.t("intake.event.decided", frame.t("intake.outcome." + Words.code(decided.outcome()))),
                        because(decided.reason(), by));
            case IntakeEvent.OutcomeTold(Channel channel) ->
                done(happened, frame.t("intake.event.told"), said(channel, by));
            case IntakeEvent.OutcomeWithheld(String reason) ->
                done(happened, frame.t("intake.event.withheld"), because(reason, by));
            case IntakeEvent.HandedOver(String caseNumber) ->
                done(happened, frame.t("intake.event.handed-over", caseNumber), signed(by));
            case IntakeEvent.Transferred(String to, String reason) ->
                done(happened, frame.t("intake.event.transferred", to), because(reason, by));
            case IntakeEvent.TakenOver(String from) ->
                done(happened, frame.t("intake.event.taken-over"), frame.t("intake.event.taken-over.from", from));
            case IntakeEvent.LeftToOutOfHours(String note) ->
                done(happened, frame.t("intake.event.left"), because(note, by));
            case IntakeEvent.HandedBack(String note) ->
                done(happened, frame.t("intake.event.handed-back"), because(note, by));
            case IntakeEvent.Kept() -> done(happened, frame.t("intake.event.kept"), signed(by));
            case IntakeEvent.SentToMunicipality sent -> sent(happened, sent);
            case IntakeEvent.TakerRecorded taken -> taken(happened, taken);
            case IntakeEvent.CompletionRequested(Set<CompletionTopic> topics) ->
                done(happened, frame.t("intake.event.completion"), because(Words.topics(frame, topics), by));
            case IntakeEvent.SupplementReceived(String writer) ->
                done(happened, frame.t("intake.event.supplement"), frame.t("intake.event.supplement.by", writer));
            case IntakeEvent.CoReporterWithdrew(String name) ->
                done(happened, frame.t("intake.event.withdrew"), frame.t("intake.event.withdrew.by", name));
            case IntakeEvent.SupplementsJudged(boolean newReport) ->
                done(
                        happened,
                        frame.t("intake.event.judged"),
                        because(frame.t(newReport ? "intake.event.judged.new" : "intake.event.judged.old"), by));
            case IntakeEvent.ConflictMarked(String name) ->
                done(happened, frame.t("intake.event.conflict", name), signed(by));
            case IntakeEvent.ConflictLifted(String name) ->
                done(happened, frame.t("intake.event.conflict.lifted", name), signed(by));
            case IntakeEvent.ProtectionMarked marked -> done(happened, frame.t("intake.event.protected"), signed(by));
            case IntakeEvent.Noted(String text) -> done(happened, frame.t("intake.event.noted"), because(text, by));
        };
    }

    private Step received(Happened happened, Channel channel) {
        String sentence = frame.t("intake.came." + channel.code());
        return done(
                happened,
                frame.t("intake.event.received"),
                channel == Channel.SAMSYN ? sentence : sentence + " " + signed(happened.by()));
    }

    private Step protection(Happened happened, IntakeEvent.ProtectionAssessed assessed) {
        String verdict = frame.t(assessed.needed() ? "intake.event.protection.yes" : "intake.event.protection.no");
        if (paper) {
            return done(
                    happened,
                    frame.t("intake.event.protection"),
                    verdict + " " + because(assessed.reasoning(), happened.by()));
        }
        var reasoning = new Link(
                frame.t("intake.event.protection.read"),
                Paths.protection(report.listed().reference()));
        return done(happened, frame.t("intake.event.protection"), verdict + " " + signed(happened.by()), reasoning);
    }

    private Step sent(Happened happened, IntakeEvent.SentToMunicipality sent) {
        String way = frame.t("intake.sent-by." + sent.by().code()) + ".";
        return done(
                happened,
                frame.t("intake.event.sent-on", sent.municipality()),
                way + " " + because(sent.note(), happened.by()));
    }

    private Step taken(Happened happened, IntakeEvent.TakerRecorded taken) {
        Taker taker = taken.taker();
        String who = frame.t(
                "intake.event.taken.who",
                taker.name(),
                taker.function(),
                Phone.inText(taker.phone()),
                frame.dates().dayAndTime(taker.at()));
        String number =
                taker.caseNumber().isEmpty() ? "" : " " + frame.t("intake.event.taken.case", taker.caseNumber());
        return done(
                happened,
                frame.t("intake.event.taken", taken.municipality()),
                who + number + " " + signed(happened.by()));
    }

    private Step done(Happened happened, String what, String sentence) {
        return done(happened, what, sentence, null);
    }

    private Step done(Happened happened, String what, String sentence, @Nullable Link link) {
        String when = paper ? Words.dated(frame, happened.at()) : Words.when(frame, happened.at());
        return new Step(Step.State.DONE, when, what, sentence, link);
    }

    private String said(Channel channel, Signature by) {
        return frame.t("intake.said." + channel.code()) + " " + signed(by);
    }

    private String because(String reasoning, Signature by) {
        return reasoning.isEmpty() ? signed(by) : frame.t("intake.event.because", reasoning, signed(by));
    }

    private String signed(Signature by) {
        return frame.t("intake.signed", Words.signature(frame, by));
    }
}
