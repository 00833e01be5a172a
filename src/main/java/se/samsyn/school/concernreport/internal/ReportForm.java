package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Child;
import se.samsyn.exchange.crossing.ReportContent.Concern;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.Colleague;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Problem;

/**
 * The whole form as it can be read today.
 *
 * @param problems in the order of the form; empty when it can be sent
 */
record ReportForm(ReportContent content, Copy copy, List<Problem> problems) {

    static ReportForm read(Map<Part, Answers> answers, LocalDate today, int adultAge) {
        var reading1 = reading(Part.CHILD, answers);
        ChildPart child = ChildPart.read(reading1, today, adultAge);
        var reading2 = reading(Part.CONCERN, answers);
        Concern concern = ConcernPart.read(reading2, today);
        var reading3 = reading(Part.HOME, answers);
        HomePart home = HomePart.read(reading3);
        var reading4 = reading(Part.FEEDBACK, answers);
        FeedbackPart feedback = FeedbackPart.read(reading4);
        List<Problem> problems = new ArrayList<>();
        List.of(reading1, reading2, reading3, reading4).forEach(reading -> problems.addAll(reading.problems()));
        var content = new ReportContent(
                child(child, home), home.guardians(), concern, home.circumstances(), feedback.reporter());
        return new ReportForm(content, feedback.copy(), problems);
    }

    ReportForm sentWith(List<Reference> others) {
        return new ReportForm(content.sentWith(others), copy, problems);
    }

    ReportForm by(List<Colleague> coReporters) {
        return new ReportForm(
                content.reportedWith(coReporters.stream().map(Colleague::named).toList()), copy, problems);
    }

    private static Reading reading(Part part, Map<Part, Answers> answers) {
        return new Reading(part, answers.getOrDefault(part, Answers.NONE));
    }

    private static Child child(ChildPart child, HomePart home) {
        return new Child(
                child.identity(),
                child.name(),
                child.sex(),
                child.protection(),
                Whereabouts.of(child.address()),
                Whereabouts.of(child.postalCode()),
                Whereabouts.of(child.phone()),
                child.schoolForm(),
                child.grade(),
                home.childInterpreter(),
                home.childInformed(),
                home.childInformedWhy(),
                Whereabouts.of(child.municipality()));
    }
}
