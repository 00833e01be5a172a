package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.SentSupplement;

/** What social services ask, and what the school has added, in words. */
record CompletionWords(Frame frame) {
    static String path(Reference reference) {
        return "/anmalningar/" + reference + "/komplettera";
    }

    static String answered(Reference reference) {
        return path(reference) + "/besvarad";
    }

    /** All that they wait for an answer to, and who asked last. */
    @Nullable
    String asked(SentReport report) {
        List<Feedback> questions = report.completion().questions();
        if (questions.isEmpty()) {
            return null;
        }
        Feedback last = questions.getLast();
        List<CompletionTopic> topics = questions.stream()
                .flatMap(question -> question.topics().stream())
                .distinct()
                .toList();
        return asked(new Feedback(last.kind(), last.at(), last.contact(), topics));
    }

    /** Which questions a page shows, so that one that comes later is not answered from there; empty without any. */
    static String shown(SentReport report) {
        List<Feedback> questions = report.completion().questions();
        return questions.isEmpty() ? "" : questions.getLast().at().toString();
    }

    /** Who asks, about what, and the number: "Petra Provberg på Mottagningsenheten vill veta mer om närvaron." */
    String asked(Feedback feedback) {
        List<CompletionTopic> topics = feedback.topics();
        String about = topics.stream()
                .filter(topic -> topic != CompletionTopic.CALL_US)
                .map(topic -> frame.t("crossing.topic." + topic.name().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.joining(", "));
        boolean ring = topics.contains(CompletionTopic.CALL_US);
        String key = about.isEmpty() ? "ring" : ring ? "about-and-ring" : "about";
        var contact = feedback.contact();
        return frame.t(
                "concernreport.asked." + key, contact.name(), contact.unit(), about, Phone.inText(contact.phone()));
    }

    /** What became of the last that the reader sent; null when they have added nothing. */
    @Nullable
    String sent(SentReport report) {
        return report.completion().supplements().reversed().stream()
                .filter(SentSupplement::own)
                .findFirst()
                .map(sent -> frame.t(
                        sent.arrived() ? "concernreport.supplement.arrived" : "concernreport.supplement.waiting"))
                .orElse(null);
    }

    /** What was written, and the files that came with it. */
    record Added(SummaryRow row, List<AttachmentLine> files) {}

    List<Added> added(SentReport report) {
        return report.completion().supplements().stream()
                .map(sent -> added(report, sent))
                .toList();
    }

    private Added added(SentReport report, SentSupplement sent) {
        var content = sent.content();
        String heading = frame.t(
                "concernreport.supplement.by", Texts.capital(frame.dates().dayAndTime(sent.sentAt())), content.by());
        String text =
                content.isWithdrawal() ? frame.t("concernreport.supplement.withdrawal", content.by()) : content.text();
        return new Added(SummaryRow.of(heading, text), ReportPages.lines(frame, report, sent.attachments()));
    }
}
