package se.samsyn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Submission;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.IncomingReports;

/** Words that nobody else uses are written wherever something may be said of a child, and looked for on the disk. */
@SamsynTest
class CanaryTests {
    private static final String CANARY = "Kanariefågeln";
    private static final Path DATABASE = Path.of("target/test-data/pg");
    private static final Path LOG = Path.of("target/test-data/pg.log");

    @Autowired
    private TestClock clock;

    @Autowired
    private Logins logins;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Wall wall;

    @Autowired
    private Access access;

    private ExampleReports reports;
    private SchoolActor maja;

    @BeforeEach
    void people() {
        clock.set("2026-11-17T09:42");
        var people = new ExamplePeople(logins, 0);
        reports = new ExampleReports(people, school, intake);
        maja = people.school("Maja Mönsterlund");
    }

    @Test
    void nothingThatIsSaidOfAChildLiesReadableOnTheDisk() throws IOException {
        ReportId draft = written();
        ReportId report = written();
        assertThat(school.submit(maja, report)).isInstanceOf(Submission.Sent.class);
        Reference reference = reports.reference("Maja Mönsterlund", report);
        school.supplement(maja, reference, new Addition(UUID.randomUUID(), null, CANARY + " mer", List.of()));
        atIntake(reference);

        assertThat(school.draft(maja, draft).answers().get(Part.CHILD).text("childName"))
                .startsWith(CANARY);
        assertThat(intake.open(reports.people().social("Tore Testström"), reference).toString())
                .as("it did get there")
                .contains(CANARY + " såg", CANARY + " mer", CANARY + " skydd", CANARY + " beslut");
        assertThat(FolderSearch.holding(DATABASE, CANARY)).isEmpty();
        assertThat(FolderSearch.holding(LOG, CANARY)).isEmpty();
    }

    /** The search that finds nothing above finds what does lie there. */
    @Test
    void aLeakIsFound() throws IOException {
        String leak = "Läckan" + UUID.randomUUID();
        wall.school(maja, transaction -> {
            access.log(transaction, new Reading(leak, Ground.OWN, List.of(UUID.randomUUID())));
            return true;
        });

        assertThat(FolderSearch.holding(DATABASE, leak)).isNotEmpty();
    }

    private ReportId written() {
        ReportId id = school.begin(maja, "Lärare");
        save(
                id,
                Part.CHILD,
                Map.of("identity", "PERSONAL_NUMBER", "personalNumber", "20191010-2399", "informedWhy", ""),
                "childName",
                "childAddress",
                "grade",
                "childInterpreter",
                "childInformedWhy");
        save(id, Part.CONCERN, Map.of("acute", "NO"), "seen", "childsWords", "duration", "acuteWhy");
        save(
                id,
                Part.HOME,
                Map.of("guardians", "1", "guardian0Informed", "NO", "childInformed", "NO"),
                "guardian0Name",
                "guardian0Interpreter",
                "guardian0InformedWhy",
                "schoolHasDone",
                "otherContacts",
                "guardiansView",
                "inContact");
        save(
                id,
                Part.FEEDBACK,
                Map.of("reporterName", "Maja Mönsterlund", "reporterTitle", "Lärare", "reporterPhone", "070-174 06 11"),
                "reachable");
        assertThat(school.attach(maja, id, CANARY + ".txt", (CANARY + " i filen").getBytes(UTF_8)))
                .isEmpty();
        return id;
    }

    private void save(ReportId report, Part part, Map<String, String> known, String... canaries) {
        Answers answers = Answers.of(known);
        for (String field : canaries) {
            answers = answers.with(field, CANARY + (field.equals("seen") ? " såg" : " " + field));
        }
        assertThat(school.save(maja, report, part, answers).problems()).isEmpty();
    }

    private void atIntake(Reference reference) {
        reports.act(
                "Petra Provberg",
                reference,
                new Act.Take(),
                new Act.Confirm(Channel.SAMSYN),
                new Act.AssessProtection(false, CANARY + " skydd"),
                new Act.AddNote(CANARY + " anteckning"),
                new Act.Decide(Outcome.NOT_OPENED, CANARY + " beslut", null),
                new Act.HandOver(new CaseNumber(CANARY + " 1"), 1));
    }
}
