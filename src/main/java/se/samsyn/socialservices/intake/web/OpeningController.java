package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.EmergencyOpening;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.OpeningVerdict;

/** A second person sees who has opened what in an emergency, and says whether it was needed. */
@Controller
class OpeningController {
    private static final String REVIEW = "intake.review_opening";

    private final EmergencyOpenings openings;
    private final Pages pages;

    OpeningController(EmergencyOpenings openings, Pages pages) {
        this.openings = openings;
        this.pages = pages;
    }

    @GetMapping("/nodoppningar/{id}")
    @Requires(REVIEW)
    View opening(Frame frame, SocialActor actor, @PathVariable UUID id) {
        return opening(frame, openings.find(actor, new EmergencyOpeningId(id)), new FormErrors(), HttpStatus.OK);
    }

    @PostMapping("/nodoppningar/{id}")
    @Requires(REVIEW)
    View review(
            Frame frame, SocialActor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String verdict) {
        var opening = new EmergencyOpeningId(id);
        Optional<OpeningVerdict> chosen = Arrays.stream(OpeningVerdict.values())
                .filter(one -> one.name().equals(verdict))
                .findFirst();
        if (chosen.isEmpty()) {
            var errors = new FormErrors().add("verdict", frame.t("intake.opening.verdict.missing"));
            return opening(frame, openings.find(actor, opening), errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        openings.review(actor, opening, chosen.get());
        return pages.seeOther(Paths.opening(opening));
    }

    private View opening(Frame frame, EmergencyOpening opening, FormErrors errors, HttpStatus status) {
        var dates = frame.dates();
        var review = opening.review();
        var page = new OpeningPage(
                frame,
                Paths.opening(opening.id()),
                frame.t("intake.kicker", opening.reference()),
                errors,
                List.of(
                        SummaryRow.of(frame.t("intake.opening.by"), Words.signature(frame, opening.by())),
                        SummaryRow.of(
                                frame.t("intake.opening.when"),
                                frame.t(
                                        "intake.opening.from-to",
                                        Words.when(frame, opening.openedAt()),
                                        dates.time(opening.endsAt()))),
                        SummaryRow.of(frame.t("intake.opening.reason"), opening.reason())),
                opening.reads().stream()
                        .map(read -> SummaryRow.of(Words.when(frame, read.at()), frame.t(ReadsController.what(read))))
                        .toList(),
                review == null
                        ? null
                        : frame.t(
                                "intake.opening.reviewed." + review.verdict().code(),
                                Words.signature(frame, review.by()),
                                dates.dayAndTime(review.at())),
                review == null ? verdict(frame, errors) : null);
        return pages.page("socialservices/intake/web/opening", page, status);
    }

    private static Choices verdict(Frame frame, FormErrors errors) {
        return errors.choices(
                "verdict",
                frame.t("intake.opening.verdict"),
                null,
                Arrays.stream(OpeningVerdict.values())
                        .map(verdict ->
                                Choice.of(verdict.name(), frame.t("intake.opening.verdict." + verdict.code()), false))
                        .toList());
    }
}
