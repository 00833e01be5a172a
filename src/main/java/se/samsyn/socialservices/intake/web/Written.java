package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.socialservices.intake.web.Reported.Answered;

/** The concern itself, in the order of the form. Questions that were left open are not listed; "Vet inte" is. */
final class Written {
    private final FormWords words;
    private final List<Answered> rows = new ArrayList<>();

    Written(FormWords words, ReportContent content) {
        this.words = words;
        concern(content.concern());
        if (words.school()) {
            home(content);
        }
    }

    List<Answered> rows() {
        return List.copyOf(rows);
    }

    private void concern(ReportContent.Concern concern) {
        add("seen", concern.seen());
        add("lastSeen", day(concern.lastSeen()));
        add("childsWords", concern.childsWords());
        List<String> reasons = Words.reasons(words.frame(), concern.reasons(), FormWords.choices("reasons"));
        if (!reasons.isEmpty()) {
            rows.add(new Answered(words.question("reasons"), "", reasons));
        }
        add("duration", concern.duration());
        add("acute", words.answer("acute", concern.acute()));
        add("acuteWhy", concern.acuteWhy());
    }

    /** Asked of a school only. */
    private void home(ReportContent content) {
        for (int number = 1; number <= content.guardians().size(); number++) {
            String term = words.frame().t("intake.form.guardian", number);
            rows.add(new Answered(term, guardian(content.guardians().get(number - 1)), List.of()));
        }
        var home = content.circumstances();
        add("guardiansView", home.guardiansView());
        add("childInformed", words.answer("childInformed", content.child().informed()));
        add("childInformedWhy", content.child().informedWhy());
        add("schoolHasDone", home.schoolHasDone());
        add("otherContacts", home.otherContacts());
        add("inContact", home.inContact());
        add("reportMeeting", words.answer("reportMeeting", home.reportMeeting()));
    }

    private String guardian(ReportContent.Guardian guardian) {
        return Stream.of(
                        guardian.name(),
                        guardian.phone(),
                        words.line("guardianInterpreter", guardian.interpreter()),
                        words.line("guardianInformed", words.answer("guardianInformed", guardian.informed())),
                        words.line("guardianInformedWhy", guardian.informedWhy()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void add(String field, String answer) {
        if (!answer.isBlank()) {
            rows.add(new Answered(words.question(field), answer, List.of()));
        }
    }

    private String day(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        var frame = words.frame();
        return date.day() == null
                ? frame.t("intake.month", frame.t("date.month." + date.month()), date.year())
                : frame.dates().datedDay(date.earliest());
    }
}
