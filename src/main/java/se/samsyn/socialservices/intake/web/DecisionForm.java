package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.organisation.Mandate;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Phone;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.feedback.OutcomeRight;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Form;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Nothing;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Told;
import se.samsyn.socialservices.intake.web.PreliminaryPage.Withhold;

/** What was typed about a decision, and the form around it. */
record DecisionForm(String outcome, String reason, boolean withhold, String because) {
    static final DecisionForm EMPTY = new DecisionForm("", "", false, "");
    private static final String WITHHOLD = "WITHHELD";

    FormErrors check(Frame frame) {
        var errors = new FormErrors();
        if (chosen() == null) {
            errors.add("outcome", frame.t("intake.decide.outcome.missing"));
        }
        required(frame, errors, "reason", reason, "intake.decide.reason.missing");
        if (withhold) {
            required(frame, errors, "because", because, "intake.decide.because.missing");
        }
        return errors;
    }

    /** All that was typed, to be copied where the form is shown no more. */
    String texts() {
        return (reason + "\n\n" + because).strip();
    }

    /** To be asked only when nothing is missing. */
    Act.Decide act() {
        return new Act.Decide(Outcome.valueOf(outcome), reason, withhold ? because : null);
    }

    Form form(Frame frame, FullReport report, Mandate.Allowed mandate, FormErrors errors) {
        boolean owed = report.position().outcomeRight() instanceof OutcomeRight.Owed;
        boolean throughSamsyn = report.sent().channel() == Channel.SAMSYN;
        boolean mayWithhold = owed && report.powers().withhold() instanceof Mandate.Allowed;
        return new Form(
                errors.choices(
                        "outcome",
                        frame.t("intake.decide.outcome"),
                        frame.t(owed ? "intake.decide.outcome.hint" : "intake.decide.outcome.hint-none"),
                        choices(frame)),
                errors.field("reason", frame.t("intake.decide.reason"), frame.t("intake.local"), reason),
                mayWithhold ? withhold(frame, errors) : null,
                owed ? told(frame, mayWithhold) : List.of(),
                nothing(frame, report, owed && throughSamsyn),
                frame.t(owed && throughSamsyn ? "intake.decide.button.send" : "intake.decide.button"),
                frame.t("intake.decide.mandate", mandate.point()),
                frame.t(
                        "intake.reads.contact",
                        report.position().contact().name(),
                        Phone.inText(report.position().contact().phone())));
    }

    private @Nullable Outcome chosen() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    private static void required(Frame frame, FormErrors errors, String field, String text, String missing) {
        if (text.isEmpty()) {
            errors.add(field, frame.t(missing));
        } else if (Typed.tooLong(text)) {
            errors.add(field, frame.t("intake.too-long"));
        }
    }

    private List<Choice> choices(Frame frame) {
        return Arrays.stream(Outcome.values())
                .map(each -> new Choice(
                        each.name(),
                        frame.t("intake.outcome." + Words.code(each)),
                        frame.t("intake.outcome-hint." + Words.code(each)),
                        each == chosen()))
                .toList();
    }

    private Withhold withhold(Frame frame, FormErrors errors) {
        var tick = List.of(Choice.of("ja", frame.t("intake.decide.withhold.tick"), withhold));
        return new Withhold(
                errors.choices("withhold", frame.t("intake.decide.withhold"), null, tick),
                errors.field("because", frame.t("intake.decide.because"), frame.t("intake.local"), because));
    }

    private static List<Told> told(Frame frame, boolean mayWithhold) {
        return java.util.stream.Stream.concat(
                        Arrays.stream(Outcome.values()).map(Enum::name),
                        mayWithhold ? java.util.stream.Stream.of(WITHHOLD) : java.util.stream.Stream.empty())
                .map(when -> told(frame, when))
                .toList();
    }

    private static Told told(Frame frame, String when) {
        var reads = FeedbackWords.reads(frame, when.toLowerCase(java.util.Locale.ROOT));
        return new Told(when, reads.first(), reads.more());
    }

    private static @Nullable Nothing nothing(Frame frame, FullReport report, boolean sent) {
        String key = switch (report.position().outcomeRight()) {
            case OutcomeRight.Owed owed -> "intake.by-hand";
            case OutcomeRight.BarredByLaw law -> "intake.barred";
            case OutcomeRight.NotToPrivate not -> "intake.private";
        };
        String came = frame.dates()
                .datedDay(se.samsyn.foundation.page.Dates.localDate(
                        report.listed().receivedAt()));
        return sent ? null : new Nothing(frame.t(key + ".heading"), frame.t(key + ".sentence", came));
    }
}
