package se.samsyn.socialservices.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.IncomingReports;

/** Registers on behalf of somebody who called, wrote or came. */
@Controller
class RegistrationController {
    private final IncomingReports reports;
    private final Rules rules;
    private final Pages pages;

    RegistrationController(IncomingReports reports, Rules rules, Pages pages) {
        this.reports = reports;
        this.rules = rules;
        this.pages = pages;
    }

    @GetMapping(Paths.REGISTER)
    @Requires("intake.register")
    View form(Frame frame) {
        return page(frame, RegistrationForm.empty(frame.dates()), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping(Paths.REGISTER)
    @Requires("intake.register")
    View register(Frame frame, SocialActor actor, HttpServletRequest request) {
        var form = RegistrationForm.read(request);
        var checks = new RegistrationChecks(frame, rules, form);
        var registration = checks.registration();
        return registration == null
                ? page(frame, form, checks.errors(), HttpStatus.UNPROCESSABLE_CONTENT)
                : pages.seeOther(Paths.report(reports.register(actor, registration)));
    }

    private View page(Frame frame, RegistrationForm form, FormErrors errors, HttpStatus status) {
        var fields = new Fields(frame, errors);
        var page = new RegistrationPage(
                frame,
                errors,
                form.id().toString(),
                came(frame, fields, form),
                reporter(frame, fields, form.reporter()),
                child(fields, form.child()),
                fields.field("seen", form.seen(), false),
                errors.choices("reasons", frame.t("intake.register.field.reasons"), null, reasons(frame, form)),
                fields.choices("acute", Answer.values(), FormWords.choices("acute"), form.acute()));
        return pages.page("socialservices/intake/web/registration", page, status);
    }

    private static RegistrationPage.Came came(Frame frame, Fields fields, RegistrationForm form) {
        return new RegistrationPage.Came(
                fields.choices(
                        "channel",
                        Arrays.stream(Channel.values())
                                .filter(channel -> channel != Channel.SAMSYN)
                                .toArray(Channel[]::new),
                        "intake.feedback.channel.",
                        form.channel()),
                fields.errors.date(
                        "received",
                        frame.t("intake.register.received"),
                        null,
                        form.when().day()),
                fields.field("time", form.when().time(), true));
    }

    private RegistrationPage.Reporter reporter(Frame frame, Fields fields, RegistrationForm.Reporter typed) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(Choice.of(
                "", frame.t("intake.register.kind.choose"), typed.kind().isEmpty()));
        rules.reporterKinds(frame.dates().today()).stream()
                .map(kind ->
                        Choice.of(kind.code(), frame.t(kind.text()), kind.code().equals(typed.kind())))
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(frame.texts().locale())))
                .forEach(kinds::add);
        kinds.add(
                Choice.of(RegistrationForm.ANONYMOUS, frame.t("intake.register.kind.anonymous"), typed.isAnonymous()));
        return new RegistrationPage.Reporter(
                fields.errors.choices(
                        "kind", frame.t("intake.register.kind"), frame.t("intake.register.kind.hint"), kinds),
                fields.field("name", typed.name(), false),
                fields.field("title", typed.title(), false),
                fields.field("phone", typed.phone(), false),
                fields.field("place", typed.place(), true));
    }

    private static RegistrationPage.Child child(Fields fields, RegistrationForm.Child typed) {
        return new RegistrationPage.Child(
                fields.field("childName", typed.name(), false),
                fields.field("number", typed.number(), true),
                fields.field("birthYear", typed.birthYear(), true),
                fields.choices("sex", Sex.values(), FormWords.choices("sex"), typed.sex()),
                fields.choices("protection", Protection.values(), FormWords.choices("protection"), typed.protection()));
    }

    private static List<Choice> reasons(Frame frame, RegistrationForm form) {
        return Arrays.stream(Reason.values())
                .map(reason -> Choice.of(
                        reason.name(),
                        frame.t(FormWords.choices("reasons") + Words.code(reason)),
                        form.reasons().contains(reason)))
                .toList();
    }

    /** Questions by the name of the field. */
    private record Fields(Frame frame, FormErrors errors) {
        se.samsyn.foundation.page.Field field(String name, String value, boolean hint) {
            String key = "intake.register.field." + name;
            return errors.field(name, frame.t(key), hint ? frame.t("intake.register.hint." + name) : null, value);
        }

        <E extends Enum<E>> se.samsyn.foundation.page.Choices choices(
                String name, E[] values, String key, String typed) {
            Predicate<E> chosen = value -> value.name().equals(typed);
            var choices = Arrays.stream(values)
                    .map(value -> Choice.of(value.name(), frame.t(key + Words.code(value)), chosen.test(value)))
                    .toList();
            return errors.choices(name, frame.t("intake.register.field." + name), null, choices);
        }
    }
}
