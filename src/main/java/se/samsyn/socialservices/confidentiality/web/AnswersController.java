package se.samsyn.socialservices.confidentiality.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.confidentiality.Answers;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.Standing;

/** How the unit's questions about consent have been answered (S29, S30). */
@Controller
class AnswersController {
    private final Consents consents;
    private final Pages pages;

    AnswersController(Consents consents, Pages pages) {
        this.consents = consents;
        this.pages = pages;
    }

    @GetMapping(Paths.ANSWERS)
    @Requires("confidentiality.figures")
    View answers(Frame frame, SocialActor actor) {
        Answers answers = consents.answers(actor);
        List<SummaryRow> rows = Arrays.stream(Standing.values())
                .map(standing ->
                        SummaryRow.of(frame.t(standing.text()), Numbers.whole(frame.texts(), answers.of(standing))))
                .toList();
        return pages.page("socialservices/confidentiality/web/answers", new AnswersPage(frame, rows));
    }
}
