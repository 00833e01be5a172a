package se.samsyn.school.concernreport.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.SchoolProfile;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Autosave;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Colleague;
import se.samsyn.school.concernreport.Draft;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;

/** Shows one step of a draft. */
@Component
class StepPages {
    /** The name of the box for a file. */
    static final String FILE = "file";

    private static final String TEMPLATES = "school/concernreport/web/";

    private final Pages pages;
    private final Organisations organisations;
    private final SchoolFrames frames;
    private final Attachments attachments;

    StepPages(Pages pages, Organisations organisations, SchoolFrames frames, Attachments attachments) {
        this.attachments = attachments;
        this.pages = pages;
        this.organisations = organisations;
        this.frames = frames;
    }

    /** @param problems to show; none when the page is only opened */
    View show(Frame plain, SchoolActor actor, Draft draft, Part part, List<Problem> problems) {
        return show(plain, actor, draft, part, problems, null);
    }

    /** @param refused why a file was not taken, in a sentence */
    View show(
            Frame plain, SchoolActor actor, Draft draft, Part part, List<Problem> problems, @Nullable String refused) {
        Frame frame = frames.writing(plain, actor);
        var questions = Questions.of(frame.texts(), draft.answers(part), problems);
        if (refused != null) {
            questions.errors().add(FILE, refused);
        }
        Writing writing = writing(frame, draft, StepPath.of(part), questions);
        return switch (part) {
            case CHILD ->
                pages.page(
                        TEMPLATES + "child",
                        ChildPage.of(writing, questions, organisations.directory(), draft.route(), profile(actor)));
            case CONCERN ->
                pages.page(TEMPLATES + "concern", ConcernPage.of(writing, questions, draft, attachments.limits()));
            case HOME -> pages.page(TEMPLATES + "home", HomePage.of(writing, questions, isDangerous(draft.content())));
            case FEEDBACK ->
                pages.page(
                        TEMPLATES + "feedback",
                        FeedbackPage.of(
                                writing,
                                questions,
                                Colleague.of(organisations.directory(), actor.unit(), actor.person()),
                                copies(actor),
                                profile(actor).cosigns()));
        };
    }

    static boolean cannotWait(ReportContent content) {
        return isDangerous(content) || content.concern().acute() == Answer.YES;
    }

    /** Do not tell the guardians first. */
    static boolean isDangerous(ReportContent content) {
        return content.concern().reasons().stream().anyMatch(Reason::isDangerous);
    }

    Autosave saved(Frame frame, Draft draft) {
        return saved(frame, draft.savedAt());
    }

    static Autosave saved(Frame frame, java.time.Instant at) {
        return new Autosave(
                frame.t("concernreport.saved", frame.dates().time(at)), frame.t("concernreport.not-sent"), null);
    }

    private Writing writing(Frame frame, Draft draft, StepPath step, Questions questions) {
        String id = draft.id().toString();
        return new Writing(
                frame,
                step.of(id),
                draft.siblingOf() != null,
                step.steps(frame.texts()),
                questions.errors(),
                saved(frame, draft),
                draft.siblingOf() == null
                        ? back(frame, step, id)
                        : to(frame, StepPath.CHECK, draft.siblingOf().toString()),
                frames.contact(frame, draft.route().unit(), frame.t("concernreport.unsure")));
    }

    static @Nullable Link back(Frame frame, StepPath step, String id) {
        StepPath previous = step.previous();
        return previous == null ? null : to(frame, previous, id);
    }

    private static Link to(Frame frame, StepPath step, String id) {
        return new Link(frame.t("concernreport.back", step.name(frame.texts())), step.of(id));
    }

    private SchoolProfile profile(SchoolActor actor) {
        return Objects.requireNonNull(
                organisations.directory().unit(actor.unit()).school());
    }

    private FeedbackPage.CopyWords copies(SchoolActor actor) {
        var directory = organisations.directory();
        Unit school = directory.unit(actor.unit());
        return new FeedbackPage.CopyWords(
                school.contact().name(),
                directory
                        .ownerOffice(school.authority())
                        .map(office -> office.contact().name())
                        .orElseGet(() -> directory.authority(school.authority()).name()));
    }
}
