package se.samsyn.command.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Submission;

/** A teacher's way through the six screens: begin, four pages, send, receipt. */
@Component
class SchoolSteps {
    private static final String TITLE = "Lärare";
    private static final String PHONE = "070-174 06 99";

    private final ConcernReports reports;

    SchoolSteps(ConcernReports reports) {
        this.reports = reports;
    }

    Reference send(SchoolActor teacher, PlannedReport planned, String postalCode) {
        ReportId id = reports.begin(teacher, TITLE);
        save(teacher, id, Part.CHILD, child(planned.child(), postalCode));
        save(teacher, id, Part.CONCERN, concern(planned.child()));
        save(teacher, id, Part.HOME, Answers.of(Map.of("childInformed", "YES", "reportMeeting", "YES")));
        save(
                teacher,
                id,
                Part.FEEDBACK,
                Answers.of(Map.of(
                        "reporterName", teacher.signature().name(), "reporterTitle", TITLE, "reporterPhone", PHONE)));
        Submission submission = reports.submit(teacher, id);
        if (!(submission instanceof Submission.Sent sent) || !sent.arrived()) {
            throw new IllegalStateException("A replayed report did not arrive: " + submission);
        }
        return reports.receipt(teacher, id).reference();
    }

    private void save(SchoolActor teacher, ReportId id, Part part, Answers answers) {
        var problems = reports.save(teacher, id, part, answers).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The form refused a replayed report: " + problems);
        }
    }

    private static Answers child(PlannedReport.Child child, String postalCode) {
        return Answers.of(Map.of(
                "childName",
                "Påhittat Barn",
                "identity",
                "BIRTH_YEAR",
                "birthYear",
                Integer.toString(child.birthYear()),
                "sex",
                child.sex().name(),
                "postalCode",
                postalCode,
                "protection",
                "NONE"));
    }

    private static Answers concern(PlannedReport.Child child) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("seen", List.of("Barnet är påhittat. Det här står i stället för det som någon såg och hörde."));
        answers.put("reasons", child.reasons().stream().map(Reason::name).toList());
        answers.put("acute", List.of("NO"));
        return new Answers(answers);
    }
}
