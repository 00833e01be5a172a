package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Power;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.ReportState;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.Some;
import se.samsyn.school.concernreport.TestSchool;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.IncomingReports;

/**
 * One report through the whole house, from the school's form to what the reporter is told, under each of the laws that
 * have held here (plan, part 8).
 */
@SamsynTest
class EpochTests {
    private static final CommonActor ADMINISTRATOR = CommonActor.job("test", new AuthorityId(new UUID(0, 0)));
    private static final Period ALWAYS = Period.from(LocalDate.of(2010, 1, 1));
    private static final String PASSWORD = "ett långt lösenord för prov";

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports reports;

    @Autowired
    private IncomingReports incoming;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private TestSchool school;

    private SentReport sentAndDecided(String day) {
        clock.set(day + "T10:05");
        school = TestSchool.entered(organisations);
        SocialActor worker = worker();
        ReportId id = reports.begin(school.teacher(), "Lärare");
        Some.leastAnswers().forEach((part, typed) -> reports.save(school.teacher(), id, part, typed));
        reports.submit(school.teacher(), id);
        Reference reference = reports.receipt(school.teacher(), id).reference();
        for (Act act : List.of(
                new Act.Confirm(Channel.SAMSYN),
                new Act.AssessProtection(false, "Barnet är i skolan"),
                new Act.Decide(Outcome.OPENED, "Hög frånvaro", null))) {
            clock.move(Duration.ofMinutes(10));
            assertThat(incoming.act(worker, reference, act)).isEqualTo(new ActResult.Done(true));
        }
        return reports.receipt(school.teacher(), id);
    }

    /** A social worker at the intake unit, to whom the board has delegated the decision. */
    private SocialActor worker() {
        var person = new Person(new PersonId(UUID.randomUUID()), "Tore Testström", null);
        organisations.register(
                ADMINISTRATOR,
                List.of(
                        person,
                        new Appointment(
                                new AssignmentId(UUID.randomUUID()),
                                person.id(),
                                school.intake(),
                                "social_worker",
                                "08-465 004 12",
                                ALWAYS,
                                true),
                        new Delegation(
                                UUID.randomUUID(),
                                school.board(),
                                "social_worker",
                                Power.DECIDE,
                                "4.2",
                                true,
                                ALWAYS)));
        return new SocialActor(
                person.id(),
                school.board(),
                school.intake(),
                Role.INTAKE_WORKER,
                new Signature("Tore Testström", "social_worker"));
    }

    private String whatTheTeacherReads(SentReport report) {
        String name = "u" + UUID.randomUUID().toString().replace("-", "");
        logins.addAccount(school.teacher().person(), name, PASSWORD);
        return new Visitor(port)
                .loggedIn(name, PASSWORD)
                .get("/anmalningar/" + report.reference())
                .html();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, first day of the outcome",
        "2014-05-06, the audit's own year",
        "2025-06-30, last day of the old Social Services Act",
        "2025-07-01, first day of the new one",
        "2026-01-14, the day before more authorities had the duty",
        "2026-01-15, first day of prop. 2025/26:12"
    })
    void since2013TheReporterIsConfirmedToAndToldTheOutcome(String day, String because) {
        SentReport report = sentAndDecided(day);

        assertThat(report.outcomeAllowed()).isTrue();
        assertThat(report.feedback())
                .extracting(Feedback::kind)
                .contains(Feedback.Kind.CONFIRMED, Feedback.Kind.OUTCOME);
        assertThat(report.state())
                .isInstanceOfSatisfying(
                        ReportState.Answered.class,
                        answered -> assertThat(answered.outcome()).isEqualTo(Outcome.OPENED));
        assertThat(whatTheTeacherReads(report)).contains("Tore Testström", "Utredning inledd");
    }

    @ParameterizedTest
    @CsvSource({"2012-03-05, a year of the audit", "2012-12-31, the last day without"})
    void before2013TheReporterIsConfirmedToAndTheLawIsTheReasonThatNothingMoreIsTold(String day, String because) {
        SentReport report = sentAndDecided(day);

        assertThat(report.outcomeAllowed()).isFalse();
        assertThat(report.feedback())
                .extracting(Feedback::kind)
                .contains(Feedback.Kind.CONFIRMED)
                .doesNotContain(Feedback.Kind.OUTCOME);
        assertThat(report.state()).isInstanceOf(ReportState.Confirmed.class);
        assertThat(whatTheTeacherReads(report))
                .contains("Tore Testström", "fick socialtjänsten inte lämna ut det")
                .doesNotContain("Utredning inledd");
    }
}
