package se.samsyn.socialservices.confidentiality.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Phone;
import se.samsyn.socialservices.confidentiality.OwnConsent;
import se.samsyn.socialservices.confidentiality.Scope;
import se.samsyn.socialservices.confidentiality.Standing;

/** A person's own page, in as few words as can be. */
@Component
class OwnPages {
    private static final String TEMPLATE = "socialservices/confidentiality/web/own";

    /** So that a page that could not be shown again never shows it. */
    private static final String NUMBER = "password";

    private final Pages pages;
    private final Organisations organisations;

    OwnPages(Pages pages, Organisations organisations) {
        this.pages = pages;
        this.organisations = organisations;
    }

    /** The same whatever code it is, also one that nobody ever had. */
    View closed(Frame plain, String code, boolean wrong) {
        Frame frame = bare(plain);
        var errors = new FormErrors();
        if (wrong) {
            errors.add(NUMBER, frame.t("confidentiality.own.wrong"));
        }
        var page = new OwnPage(
                frame,
                Paths.own(code),
                frame.t("confidentiality.own.closed"),
                List.of(
                        frame.t("confidentiality.own.closed.lead"),
                        organisations.directory().words(LocalText.Kind.HELP, frame.texts())),
                errors,
                errors.field(
                        NUMBER, frame.t("confidentiality.own.number"), frame.t("confidentiality.own.number.hint"), ""),
                null,
                false,
                false);
        return pages.page(TEMPLATE, page, wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    View open(Frame plain, String code, OwnConsent consent, FormErrors errors) {
        Frame frame = bare(plain);
        boolean underway = consent.standing() == Standing.WITHDRAWN && !consent.arrived();
        String key = "confidentiality.own."
                + (underway ? "underway" : consent.standing().code());
        List<String> sentences = new ArrayList<>();
        sentences.add(frame.t(key + ".lead"));
        Scope scope = consent.given() == null ? consent.question() : consent.given();
        if (scope != null) {
            sentences.add(frame.t(
                    "confidentiality.own.why",
                    frame.t(scope.purpose().text()).toLowerCase(frame.texts().locale()),
                    frame.dates().datedDay(scope.until())));
        }
        if (consent.given() != null) {
            sentences.add(frame.t(
                    "confidentiality.own.yes-to",
                    Words.items(frame, consent.given().items())));
        }
        sentences.add(frame.t("confidentiality.own.ask", consent.unit(), Phone.inText(consent.phone())));
        var page = new OwnPage(
                frame,
                Paths.own(code),
                frame.t(key),
                sentences,
                errors,
                null,
                question(frame, consent.question(), errors),
                consent.given() != null,
                false);
        return pages.page(TEMPLATE, page, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    View sure(Frame plain, String code) {
        Frame frame = bare(plain);
        var page = new OwnPage(
                frame,
                Paths.own(code),
                frame.t("confidentiality.own.sure"),
                List.of(frame.t("confidentiality.own.sure.lead")),
                new FormErrors(),
                null,
                null,
                false,
                true);
        return pages.page(TEMPLATE, page);
    }

    private static @Nullable Choices question(Frame frame, @Nullable Scope question, FormErrors errors) {
        if (question == null) {
            return null;
        }
        List<Choice> choices = question.items().stream()
                .sorted()
                .map(item -> Choice.of(item.name(), frame.t(item.text()), false))
                .toList();
        return errors.choices(
                "items", frame.t("confidentiality.own.items"), frame.t("confidentiality.own.items.hint"), choices);
    }

    /** Nobody is at work here, whoever else has used the browser. */
    private static Frame bare(Frame frame) {
        return new Frame(frame.texts(), frame.dates(), null, List.of(), null, frame.csrf(), frame.exampleCity());
    }
}
