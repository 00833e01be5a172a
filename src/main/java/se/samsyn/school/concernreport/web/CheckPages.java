package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;

/** The page where everything is read once more before it is sent. */
@Component
class CheckPages {
    private final SchoolFrames frames;

    CheckPages(SchoolFrames frames) {
        this.frames = frames;
    }

    CheckPage page(Frame frame, Draft draft) {
        String id = draft.id().toString();
        var writing = new Writing(
                frame,
                StepPath.CHECK.of(id),
                false,
                StepPath.CHECK.steps(frame.texts()),
                new FormErrors(),
                StepPages.saved(frame, draft.savedAt()),
                StepPages.back(frame, StepPath.CHECK, id),
                frames.contact(frame, draft.route().unit(), frame.t("concernreport.unsure")));
        return new CheckPage(
                writing,
                new ContentWords(frame.texts(), draft.content(), id).sections(),
                RouteWords.of(frame, draft.route()),
                StepPath.CHILD.of(id) + "#intakeUnit",
                frame.t("concernreport.check.copy." + draft.copy()),
                missing(frame, draft),
                new SiblingWords(frame, draft).siblings(),
                "/anmal/" + id + "/ta-bort");
    }

    /** What is still to be answered, each with its way there. Of a sibling only its own page is asked. */
    private static List<Link> missing(Frame frame, Draft draft) {
        Stream<Link> own = draft.problems().stream().map(problem -> missing(frame, draft, problem));
        Stream<Link> siblings = draft.siblings().stream()
                .flatMap(sibling ->
                        sibling.problems(Part.CHILD).stream().map(problem -> missing(frame, sibling, problem)));
        return Stream.concat(own, siblings).toList();
    }

    private static Link missing(Frame frame, Draft draft, Problem problem) {
        return new Link(
                Questions.sentence(frame.texts(), problem),
                StepPath.of(problem.part()).of(draft.id().toString()) + "#" + problem.field());
    }
}
