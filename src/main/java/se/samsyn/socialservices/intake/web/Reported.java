package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Step;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.FullReport;

/** What came in, in words: only what was answered. */
record Reported(
        String heading, List<Answered> written, List<SummaryRow> child, List<SummaryRow> reporter, List<Step> events) {
    record Answered(String term, String value, List<String> topics) {}

    static Reported of(Frame frame, FullReport report) {
        boolean school = report.sent().channel() == Channel.SAMSYN;
        return new Reported(
                frame.t(school ? "intake.written.school" : "intake.written.other"),
                new Written(frame, report).rows(),
                child(frame, report.sent().content().child()),
                reporter(frame, report),
                new Timeline(frame, report).steps());
    }

    private static List<SummaryRow> child(Frame frame, ReportContent.Child child) {
        var rows = new Rows(frame);
        rows.add("intake.child.number", child.identity().personalNumber());
        rows.add("intake.child.sex", frame.t("crossing.sex." + Words.code(child.sex())));
        rows.add("intake.child.address", join(child.address(), child.postalCode()));
        rows.add("intake.child.phone", child.phone());
        rows.add("intake.child.school", join(form(frame, child.schoolForm()), child.grade()));
        rows.add("intake.child.interpreter", child.interpreter());
        return rows.rows;
    }

    private static List<SummaryRow> reporter(Frame frame, FullReport report) {
        var reporter = report.sent().content().reporter();
        var rows = new Rows(frame);
        if (!report.sent().reachable()) {
            rows.add("intake.reporter.name", frame.t("intake.reporter.unknown"));
            return rows.rows;
        }
        String place = Words.from(frame, report.listed().origin());
        String name = reporter.title().isEmpty()
                ? reporter.name()
                : frame.t("intake.signature", reporter.name(), reporter.title());
        rows.add("intake.reporter.name", lines(name, place));
        rows.add("intake.reporter.reach", lines(join(reporter.phone(), reporter.reachable()), reporter.email()));
        return rows.rows;
    }

    private static String form(Frame frame, String code) {
        String key = "organisation.form." + code.toLowerCase(java.util.Locale.ROOT);
        return frame.texts().has(key) ? frame.t(key) : code;
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static String lines(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    private record Rows(Frame frame, List<SummaryRow> rows) {
        Rows(Frame frame) {
            this(frame, new ArrayList<>());
        }

        void add(String key, String value) {
            if (!value.isBlank()) {
                rows.add(SummaryRow.of(frame.t(key), value));
            }
        }
    }

    /** The concern itself, in the order of the form. */
    private record Written(Frame frame, FullReport report, List<Answered> rows) {
        Written(Frame frame, FullReport report) {
            this(frame, report, new ArrayList<>());
            var content = report.sent().content();
            concern(content.concern());
            rows.add(new Answered(
                    frame.t("intake.written.reasons"),
                    "",
                    Words.reasons(frame, report.listed().child().reasons(), "crossing.reason.")));
            content.guardians().forEach(this::guardian);
            around(content);
            rows.removeIf(row -> row.value().isBlank() && row.topics().isEmpty());
        }

        private void concern(ReportContent.Concern concern) {
            add("intake.written.seen", concern.seen());
            add("intake.written.last-seen", concern.lastSeen() == null ? "" : day(concern.lastSeen()));
            add("intake.written.childs-words", concern.childsWords());
            add("intake.written.duration", concern.duration());
            add("intake.written.acute", answer("intake.written.acute.", concern.acute(), concern.acuteWhy()));
        }

        private void guardian(ReportContent.Guardian guardian) {
            String informed = answer("intake.written.informed.", guardian.informed(), guardian.informedWhy());
            String who = join(guardian.name(), guardian.phone());
            String interpreter = guardian.interpreter().isEmpty()
                    ? ""
                    : frame.t("intake.written.interpreter", guardian.interpreter());
            add("intake.written.guardian", lines(lines(who, informed), interpreter));
        }

        private void around(ReportContent content) {
            var around = content.circumstances();
            add("intake.written.guardians-view", around.guardiansView());
            var child = content.child();
            add(
                    "intake.written.child-informed",
                    answer("intake.written.informed.", child.informed(), child.informedWhy()));
            add("intake.written.done", around.schoolHasDone());
            add("intake.written.contacts", around.otherContacts());
            add("intake.written.in-contact", around.inContact());
            add("intake.written.meeting", answer("intake.written.meeting.", around.reportMeeting(), ""));
        }

        private void add(String key, String value) {
            rows.add(new Answered(frame.t(key), value, List.of()));
        }

        private String answer(String key, Answer answer, String why) {
            return answer == Answer.UNKNOWN && why.isEmpty() ? "" : lines(frame.t(key + Words.code(answer)), why);
        }

        private String day(PartialDate date) {
            if (date.month() == null) {
                return String.valueOf(date.year());
            }
            return date.day() == null
                    ? frame.t("intake.month", frame.t("date.month." + date.month()), date.year())
                    : frame.dates().datedDay(date.earliest());
        }
    }
}
