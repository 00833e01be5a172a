package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.page.Tag;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Supplement;

/** What came in: each question as it was asked, and what was answered. */
record Reported(
        String heading,
        List<Answered> written,
        List<AttachmentLine> attachments,
        List<Added> supplements,
        List<Other> together,
        List<SummaryRow> child,
        List<SummaryRow> reporter,
        List<Step> events) {
    /** Another child's report that was sent at the same time. @param path null when another unit has it */
    record Other(String reference, @Nullable String path) {}

    /**
     * What the school has added, with the files that came with it; or that a co-reporter has withdrawn.
     *
     * @param mark null when it is read
     */
    record Added(
            String heading,
            SummaryRow row,
            List<AttachmentLine> files,
            @Nullable Tag mark) {
        private static Added of(Frame frame, Reference report, Supplement supplement) {
            var content = supplement.content();
            String who = frame.t(
                    "intake.supplement.by",
                    Words.when(frame, supplement.sentAt()),
                    Words.signature(frame, new Signature(content.by(), content.function())));
            return new Added(
                    frame.t(content.isWithdrawal() ? "intake.event.withdrew" : "intake.supplement.heading"),
                    SummaryRow.of(
                            who, content.isWithdrawal() ? frame.t("intake.supplement.withdrawal") : content.text()),
                    Reported.attachments(frame, report, supplement.attachments()),
                    switch (supplement.mark()) {
                        case UNREAD -> new Tag(Tag.Kind.ACT, frame.t("intake.supplement.unread"));
                        case TO_JUDGE -> new Tag(Tag.Kind.ACT, frame.t("intake.supplement.to-judge"));
                        case READ -> null;
                    });
        }
    }

    record Answered(String term, String value, List<String> topics) {}

    static Reported of(Frame frame, FullReport report) {
        return of(frame, report, new Timeline(frame, report, false));
    }

    static Reported onPaper(Frame frame, FullReport report) {
        return of(frame, report, new Timeline(frame, report, true));
    }

    private static Reported of(Frame frame, FullReport report, Timeline timeline) {
        boolean school = report.sent().channel() == Channel.SAMSYN;
        var words = new FormWords(frame, school);
        return new Reported(
                frame.t(school ? "intake.written.school" : "intake.written.other"),
                new Written(words, report.sent().content()).rows(),
                attachments(frame, report.listed().reference(), report.sent().attachments()),
                report.supplements().stream()
                        .map(supplement -> Added.of(frame, report.listed().reference(), supplement))
                        .toList(),
                report.together().stream()
                        .map(other -> new Other(
                                other.reference().value(), other.here() ? Paths.report(other.reference()) : null))
                        .toList(),
                child(words, report.sent().content().child()),
                reporter(words, report),
                timeline.steps());
    }

    static List<AttachmentLine> attachments(Frame frame, Reference report, List<Attachment> files) {
        String folder = Paths.attachments(report);
        return files.stream()
                .map(file -> AttachmentLine.of(frame.texts(), file, folder))
                .toList();
    }

    private static String shown(Whereabouts where) {
        return where.unlock(Unlock.READER_OF_THE_REPORT);
    }

    private static List<SummaryRow> child(FormWords words, ReportContent.Child child) {
        var rows = new Rows(words);
        identity(rows, child.identity());
        rows.add("sex", words.answer("sex", child.sex()));
        rows.add("protection", words.answer("protection", child.protection()));
        rows.add("childAddress", shown(child.address()));
        rows.add("postalCode", shown(child.postalCode()));
        rows.add("municipality", shown(child.municipality()));
        rows.add("childPhone", shown(child.phone()));
        rows.add("schoolForm", form(words.frame(), child.schoolForm()));
        rows.add("grade", child.grade());
        rows.add("childInterpreter", child.interpreter());
        return rows.rows;
    }

    private static void identity(Rows rows, ReportContent.Identity identity) {
        switch (identity.kind()) {
            case PERSONAL_NUMBER ->
                rows.add(rows.words.school() ? "personalNumber" : "number", identity.personalNumber());
            case BIRTH_YEAR -> rows.add("birthYear", String.valueOf(identity.birthYear()));
            case UNBORN, UNKNOWN -> {
                if (rows.words.school()) {
                    rows.add("identity", rows.words.answer("identity", identity.kind()));
                }
            }
        }
    }

    private static List<SummaryRow> reporter(FormWords words, FullReport report) {
        Frame frame = words.frame();
        var reporter = report.sent().content().reporter();
        if (!report.sent().reachable()) {
            return List.of(SummaryRow.of(frame.t("intake.reporter.name"), frame.t("intake.reporter.unknown")));
        }
        String name = reporter.title().isEmpty()
                ? reporter.name()
                : frame.t("intake.signature", reporter.name(), Words.title(frame, reporter.title()));
        var rows = new Rows(words);
        rows.rows.add(SummaryRow.of(
                frame.t("intake.reporter.name"),
                name + "\n" + Words.from(frame, report.listed().origin())));
        rows.add(words.school() ? "reporterPhone" : "phone", reporter.phone());
        rows.add("reporterEmail", reporter.email());
        rows.add("reachable", reporter.reachable());
        var colleagues = report.sent().content().coReporters();
        if (!colleagues.isEmpty()) {
            rows.rows.add(SummaryRow.of(frame.t("intake.reporter.together"), together(frame, colleagues)));
        }
        return rows.rows;
    }

    private static String together(Frame frame, List<ReportContent.CoReporter> colleagues) {
        return colleagues.stream()
                .map(colleague -> Words.signature(frame, new Signature(colleague.name(), colleague.function())))
                .collect(Collectors.joining("\n"));
    }

    private static String form(Frame frame, String code) {
        String key = "intake.form.form." + code.toLowerCase(java.util.Locale.ROOT);
        return frame.texts().has(key) ? frame.t(key) : code;
    }

    private record Rows(FormWords words, List<SummaryRow> rows) {
        Rows(FormWords words) {
            this(words, new ArrayList<>());
        }

        void add(String field, String answer) {
            if (!answer.isBlank()) {
                rows.add(SummaryRow.of(words.question(field), answer));
            }
        }
    }
}
