package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Contact;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.school.concernreport.Cosignature;
import se.samsyn.school.concernreport.Disclosed;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.Removal;
import se.samsyn.school.concernreport.ReportState;
import se.samsyn.school.concernreport.SentReport;

/** One report: where it stands, who handles it now, what was sent. */
@Component
class ReportPages {
    private final Pages pages;
    private final Organisations organisations;
    private final Rules rules;
    private final SchoolFrames frames;

    ReportPages(Pages pages, Organisations organisations, Rules rules, SchoolFrames frames) {
        this.pages = pages;
        this.organisations = organisations;
        this.rules = rules;
        this.frames = frames;
    }

    /** @param added true when the reader has just added something */
    View show(Frame frame, SentReport report, boolean added) {
        Removal removal = report.removal();
        if (removal != null) {
            return pages.page("school/concernreport/web/removed", removed(frame, report, removal));
        }
        return pages.page("school/concernreport/web/report", page(frame, report, added));
    }

    private ReportPage page(Frame frame, SentReport report, boolean added) {
        String day = frame.dates().dayAndTime(report.submittedAt());
        Unit unit = organisations.directory().unit(report.to());
        return new ReportPage(
                frame,
                report.reference().value(),
                frame.t("concernreport.report.sent", day, report.reporter().name()),
                ListWords.tag(frame, report.arrived(), report.state()),
                answer(frame, report),
                new TimelineWords(frame, rules, report, unit, new DayWords(frame.dates(), false)).steps(),
                contact(frame, report),
                completion(frame, report, added),
                new ContentWords(frame.texts(), report.content(), null).sections(),
                new WhyThere(frame, organisations.directory(), report).sentence(),
                TogetherWords.rows(frame, organisations.directory(), report),
                report.disclosed().stream().map(one -> disclosed(frame, one)).toList(),
                cosigned(frame, report),
                report.mayCosign() ? "/anmalningar/" + report.reference() + "/medunderteckna" : null,
                report.mayWithdraw() ? "/anmalningar/" + report.reference() + "/star-inte-bakom" : null,
                attachments(frame, report));
    }

    /** What may be read, or why it may not any more. */
    private static SummaryRow disclosed(Frame frame, Disclosed one) {
        return SummaryRow.of(
                frame.t(one.item().text()),
                switch (one) {
                    case Disclosed.Readable readable ->
                        readable.text() + "\n\n"
                                + frame.t(
                                        "concernreport.disclosed.until",
                                        frame.dates().dayAndTime(readable.at()),
                                        readable.contact(),
                                        frame.dates()
                                                .datedDay(Dates.localDate(readable.until())
                                                        .minusDays(1)));
                    case Disclosed.Withdrawn withdrawn -> frame.t("concernreport.disclosed.withdrawn");
                    case Disclosed.Out out -> frame.t("concernreport.disclosed.out");
                });
    }

    static List<AttachmentLine> attachments(Frame frame, SentReport report) {
        return lines(frame, report, report.attachments());
    }

    static List<AttachmentLine> lines(Frame frame, SentReport report, List<Attachment> files) {
        return files.stream()
                .map(file -> AttachmentLine.of(frame.texts(), file, "/anmalningar/" + report.reference() + "/bilagor"))
                .toList();
    }

    private static RemovedPage removed(Frame frame, SentReport report, Removal removal) {
        return new RemovedPage(
                frame,
                report.reference().value(),
                frame.t(
                        "concernreport.report.sent",
                        frame.dates().dayAndTime(report.submittedAt()),
                        report.reporter().name()),
                RetentionWords.removed(frame, removal));
    }

    /** Of a report whose copy is removed. */
    record RemovedPage(Frame frame, String reference, String sent, String removed) {}

    private static ReportPage.Completion completion(Frame frame, SentReport report, boolean added) {
        var words = new CompletionWords(frame);
        var completion = report.completion();
        return new ReportPage.Completion(
                added ? words.sent(report) : null,
                words.asked(report),
                CompletionWords.shown(report),
                completion.mayAdd() ? CompletionWords.path(report.reference()) : null,
                completion.mayAnswer() && !completion.mayAdd() ? CompletionWords.answered(report.reference()) : null,
                words.added(report));
    }

    /** The outcome in its one sentence, or the paragraph that keeps it from being given. */
    private @Nullable String answer(Frame frame, SentReport report) {
        if (report.state() instanceof ReportState.Answered answered) {
            return TimelineWords.sentence(frame.texts(), answered.outcome());
        }
        if (report.state() instanceof ReportState.TakenByMunicipality) {
            return frame.t("concernreport.report.taken");
        }
        return report.outcomeAllowed()
                ? null
                : frame.t(
                        "concernreport.report.never",
                        rules.inForce(RuleKey.OUTCOME_TO_REPORTER, report.receivedOn())
                                .lagrum());
    }

    /**
     * Whoever handles it, once somebody does (S27, S76). Before that the unit answers for it, and whom to ring is who
     * last spoke for the unit, or else its own contact.
     */
    private Contact contact(Frame frame, SentReport report) {
        Unit unit = organisations.directory().unit(report.to());
        if (report.feedback().isEmpty() || report.feedback().getLast().kind() == Feedback.Kind.UNIT_CHANGED) {
            return frames.contact(frame, unit, frame.t("concernreport.report.responsible", unit.name()));
        }
        SocialMessage.Contact last = report.feedback().getLast().contact();
        if (report.state() instanceof ReportState.TakenByMunicipality
                && !last.unit().isEmpty()) {
            return new Contact(
                    frame.t("concernreport.report.taker"), last.name(), last.unit(), last.phone(), null, null, null);
        }
        SocialMessage.Contact contact = handler(report).orElse(last);
        return new Contact(
                handler(report).isPresent()
                        ? frame.t("concernreport.report.handler")
                        : frame.t("concernreport.report.responsible", contact.unit()),
                contact.name(),
                frame.t(
                        "concernreport.contact.role",
                        FunctionWords.title(frame.texts(), contact.function()),
                        contact.unit()),
                contact.phone(),
                frames.contact(frame, unit, "").hours(),
                frame.t("concernreport.contact.fallback"),
                unit.phone());
    }

    /** The last who took it on at the unit that is responsible now. */
    private static Optional<SocialMessage.Contact> handler(SentReport report) {
        SocialMessage.Contact handler = null;
        for (Feedback feedback : report.feedback()) {
            handler = switch (feedback.kind()) {
                case HANDLER_CHANGED -> feedback.contact();
                case UNIT_CHANGED -> null;
                case CONFIRMED, COMPLETION_REQUESTED, OUTCOME, TAKEN_BY_MUNICIPALITY -> handler;
            };
        }
        return Optional.ofNullable(handler);
    }

    private static @Nullable String cosigned(Frame frame, SentReport report) {
        Cosignature signed = report.cosignature();
        return signed == null
                ? null
                : frame.t(
                        "concernreport.report.cosigned",
                        signed.name(),
                        FunctionWords.title(frame.texts(), signed.function()),
                        frame.dates().dayAndTime(signed.at()));
    }
}
