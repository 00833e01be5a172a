package se.samsyn.school.concernreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Child;
import se.samsyn.exchange.crossing.ReportContent.Concern;
import se.samsyn.exchange.crossing.ReportContent.Guardian;
import se.samsyn.exchange.crossing.ReportContent.Reporter;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.foundation.shared.Whereabouts.Unlock;

/**
 * What was asked and answered, in words. Questions that were left open are not listed, but for those that intake leans
 * on. The files of a sent report have a list of their own, where they are downloaded.
 *
 * @param draft the draft's id, so that each answer can be changed; null when it is sent
 */
record ContentWords(
        Texts texts, ReportContent content, @Nullable String draft) {

    /** The digits of a personnummer that say the day. */
    private static final int BORN = 8;

    record Section(String heading, List<SummaryRow> rows) {}

    List<Section> sections() {
        return List.of(
                new Section(StepPath.CHILD.name(texts), child()),
                new Section(StepPath.CONCERN.name(texts), concern()),
                new Section(StepPath.HOME.name(texts), home()),
                new Section(StepPath.FEEDBACK.name(texts), reporter()));
    }

    private static String shown(Whereabouts where) {
        return where.unlock(Unlock.WHO_REPORTED_IT);
    }

    List<SummaryRow> child() {
        Child child = content.child();
        var rows = new Rows(StepPath.CHILD);
        rows.add("childName", child.name());
        identity(rows, child);
        rows.choice("sex", child.sex());
        rows.choice("protection", child.protection());
        rows.add("childAddress", (shown(child.address()) + " " + shown(child.postalCode())).strip());
        rows.add("municipality", shown(child.municipality()));
        rows.add("childPhone", shown(child.phone()));
        rows.add("schoolForm", schoolForm(child.schoolForm()));
        rows.add("grade", child.grade());
        return rows.all;
    }

    private static void identity(Rows rows, Child child) {
        var identity = child.identity();
        switch (identity.kind()) {
            case PERSONAL_NUMBER -> {
                String number = identity.personalNumber();
                rows.add("personalNumber", number.substring(0, BORN) + "-" + number.substring(BORN));
            }
            case BIRTH_YEAR -> rows.add("birthYear", String.valueOf(identity.birthYear()));
            case UNBORN, UNKNOWN -> rows.choice("identity", identity.kind());
        }
    }

    private String schoolForm(String code) {
        String key = "concernreport.form." + code.toLowerCase(java.util.Locale.ROOT);
        return texts.has(key) ? texts.t(key) : code;
    }

    private List<SummaryRow> concern() {
        Concern concern = content.concern();
        var rows = new Rows(StepPath.CONCERN);
        rows.add("seen", concern.seen());
        rows.add("lastSeen", date(concern.lastSeen()));
        rows.add("childsWords", concern.childsWords());
        rows.add(
                "reasons", concern.reasons().stream().sorted().map(this::reason).collect(Collectors.joining(", ")));
        rows.add("duration", concern.duration());
        rows.choice("acute", concern.acute());
        rows.add("acuteWhy", concern.acuteWhy());
        if (draft != null) {
            rows.add(
                    "attachments",
                    content.attachments().stream().map(this::file).collect(Collectors.joining("\n")));
        }
        return rows.all;
    }

    private String file(ReportContent.AttachedFile file) {
        return AttachmentLine.label(texts, file.name(), file.mediaType(), file.size());
    }

    private String reason(Reason reason) {
        return texts.t("concernreport.choice.reasons." + reason);
    }

    private String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        String month = date.month() == null ? "" : texts.t("date.month." + date.month()) + " ";
        String day = date.day() == null ? "" : date.day() + " ";
        return day + month + date.year();
    }

    private List<SummaryRow> home() {
        var rows = new Rows(StepPath.HOME);
        for (int row = 0; row < content.guardians().size(); row++) {
            rows.row(
                    texts.t("concernreport.guardian", row + 1),
                    guardian(content.guardians().get(row)));
        }
        var circumstances = content.circumstances();
        rows.add("guardiansView", circumstances.guardiansView());
        rows.choice("childInformed", content.child().informed());
        rows.add("childInformedWhy", content.child().informedWhy());
        rows.add("childInterpreter", content.child().interpreter());
        rows.add("schoolHasDone", circumstances.schoolHasDone());
        rows.add("otherContacts", circumstances.otherContacts());
        rows.add("inContact", circumstances.inContact());
        rows.choice("reportMeeting", circumstances.reportMeeting());
        return rows.all;
    }

    private String guardian(Guardian guardian) {
        List<String> lines = new ArrayList<>();
        lines.add(guardian.name().isEmpty() ? texts.t("concernreport.guardian.unnamed") : guardian.name());
        lines.add(guardian.phone());
        if (!guardian.interpreter().isEmpty()) {
            lines.add(texts.t("concernreport.guardian.interpreter", guardian.interpreter()));
        }
        lines.add(texts.t("concernreport.guardian.informed." + guardian.informed()));
        lines.add(guardian.informedWhy());
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private List<SummaryRow> reporter() {
        Reporter reporter = content.reporter();
        var rows = new Rows(StepPath.FEEDBACK);
        rows.add("reporterName", reporter.name());
        rows.add("reporterTitle", reporter.title());
        rows.add("reporterPhone", reporter.phone());
        rows.add("reporterEmail", reporter.email());
        rows.add("reachable", reporter.reachable());
        rows.add(
                "coReporters",
                content.coReporters().stream()
                        .map(colleague -> FunctionWords.named(texts, colleague.name(), colleague.function()))
                        .collect(Collectors.joining("\n")));
        return rows.all;
    }

    /** The rows of one step. */
    private final class Rows {
        private final StepPath step;
        private final List<SummaryRow> all = new ArrayList<>();

        private Rows(StepPath step) {
            this.step = step;
        }

        private void add(String field, String answer) {
            if (!answer.isEmpty()) {
                row(texts.t("concernreport.field." + field), answer);
            }
        }

        private void choice(String field, Enum<?> answer) {
            add(field, texts.t("concernreport.choice." + field + "." + answer));
        }

        private void row(String term, String answer) {
            Link change = draft == null ? null : new Link(texts.t("concernreport.check.change"), step.of(draft));
            all.add(new SummaryRow(term, answer, change));
        }
    }
}
