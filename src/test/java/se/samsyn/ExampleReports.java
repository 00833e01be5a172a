package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.access.Access.Read;
import se.samsyn.foundation.attachment.SomeFiles;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Some;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.OpeningReason;
import se.samsyn.socialservices.intake.Registration;

/** Reports of the example city, in the states that a page can show. */
record ExampleReports(ExamplePeople people, ConcernReports school, IncomingReports intake) {
    /** Somebody pastes anything: no space to break at, and as long as a line may be. */
    private static final String WITHOUT_A_BREAK = "https://example.example/" + "orosanmälningsunderlag".repeat(8);

    ReportId begun(String teacher) {
        return school.begin(people.school(teacher), "Lärare");
    }

    /** Everything answered, the gravest reasons and a picture. */
    ReportId filledIn(String teacher) {
        SchoolActor actor = people.school(teacher);
        ReportId id = school.begin(actor, "Lärare");
        answers().forEach((part, answers) -> school.save(actor, id, part, answers));
        assertThat(school.attach(actor, id, "Skärmbild".repeat(6) + ".png", SomeFiles.picture("png", 40, 20)))
                .isEmpty();
        return id;
    }

    private static Map<Part, Answers> answers() {
        Map<Part, Answers> answers = new EnumMap<>(Part.class);
        answers.put(
                Part.CHILD,
                Answers.of(Map.of(
                        "childName",
                        "Elis Låtsasson",
                        "identity",
                        "PERSONAL_NUMBER",
                        "personalNumber",
                        Some.BOY,
                        "childAddress",
                        "Påhittade Mossens väg 112 lägenhet 1204",
                        "grade",
                        "4 B")));
        answers.put(
                Part.CONCERN,
                new Answers(Map.of(
                        "seen",
                        List.of("Blåmärken på båda armarna. " + WITHOUT_A_BREAK),
                        "lastSeenYear",
                        List.of("2026"),
                        "reasons",
                        List.of("VIOLENCE", "ABSENCE", "MENTAL_HEALTH"),
                        "acute",
                        List.of("NO"))));
        answers.put(
                Part.HOME,
                Answers.of(Map.of(
                        "guardians",
                        "2",
                        "guardian0Name",
                        "Vera Låtsasson",
                        "guardian1Name",
                        "Olle Låtsasson",
                        "guardian1Informed",
                        "NO",
                        "schoolHasDone",
                        "Två samtal hem.")));
        answers.put(
                Part.FEEDBACK,
                Answers.of(Map.of(
                        "reporterName", "Maja Mönsterlund",
                        "reporterTitle", "Lärare",
                        "reporterPhone", "070-174 06 11")));
        return answers;
    }

    ReportId sent(String teacher) {
        ReportId id = filledIn(teacher);
        school.submit(people.school(teacher), id);
        return id;
    }

    /** Sent with as little as a report can hold, and this besides. */
    ReportId sentWith(String teacher, Part part, String field, String answer) {
        SchoolActor actor = people.school(teacher);
        ReportId id = school.begin(actor, "Lärare");
        Some.answersWith(part, field, answer).forEach((page, answers) -> school.save(actor, id, page, answers));
        school.submit(actor, id);
        return id;
    }

    /** With a sibling that is as little known as can be. */
    ReportId sentTogether(String teacher) {
        SchoolActor actor = people.school(teacher);
        ReportId first = filledIn(teacher);
        ReportId sibling = school.beginSibling(actor, first).orElseThrow();
        school.save(actor, sibling, Part.CHILD, Answers.of(Map.of("identity", "UNKNOWN")));
        school.submit(actor, first);
        return first;
    }

    void added(String teacher, Reference reference) {
        school.supplement(
                people.school(teacher),
                reference,
                new Addition(UUID.randomUUID(), null, "Mer. " + WITHOUT_A_BREAK, List.of()));
    }

    Reference reference(String teacher, ReportId sent) {
        return school.receipt(people.school(teacher), sent).reference();
    }

    /** By the police over the telephone, so that the outcome has to be told by hand. */
    Reference byTelephone(String worker, Instant at) {
        var child = new ReportContent.Child(
                new Identity(Identity.Kind.UNKNOWN, "", null), "", Sex.UNKNOWN, Protection.UNKNOWN, Answer.UNKNOWN, "");
        var content = new ReportContent(
                child,
                List.of(),
                new ReportContent.Concern("Ensam ute sent.", null, "", "", Set.of(Reason.OTHER), Answer.UNKNOWN, ""),
                new ReportContent.Circumstances("", "", "", "", Answer.UNKNOWN),
                new ReportContent.Reporter("Polly Provsson", "", "08-465 004 99", "", ""));
        return intake.register(
                people.social(worker),
                new Registration(
                        new ReportId(UUID.randomUUID()),
                        Channel.TELEPHONE,
                        at,
                        "police",
                        "Polisen Farsta",
                        false,
                        content));
    }

    void act(String worker, Reference reference, Act... acts) {
        for (Act act : acts) {
            assertThat(intake.act(people.social(worker), reference, act)).isInstanceOf(ActResult.Done.class);
        }
    }

    Reference finished(String teacher, String worker) {
        var reference = reference(teacher, sent(teacher));
        act(worker, reference, new Act.Take(), new Act.Confirm(Channel.SAMSYN), noProtectionNeeded(), opens());
        act(worker, reference, new Act.HandOver(new CaseNumber("AKT 2026:115"), 0));
        return reference;
    }

    /** And read. Returns the opening, as it stands in an address. */
    String openedInAnEmergency(EmergencyOpenings openings, String worker, String manager, Reference reference) {
        var reason = new OpeningReason("Syskonet är här och är rädd.");
        assertThat(openings.open(people.social(worker), reference, reason)).isTrue();
        intake.openToRead(people.social(worker), reference);
        return intake.reads(people.social(manager), reference).stream()
                .map(Read::givenBy)
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .findFirst()
                .orElseThrow();
    }

    static Act noProtectionNeeded() {
        return new Act.AssessProtection(false, "Mamma är hemma i dag och mormor hämtar.");
    }

    static Act opens() {
        return new Act.Decide(Outcome.OPENED, "Sömnen och maten behöver utredas.", null);
    }

    static Act withholds() {
        return new Act.Decide(Outcome.NOT_OPENED, "Inget stöd behövs.", "Beskedet kan öka faran för barnet.");
    }

    static Act extendsUntil(String day) {
        return new Act.Extend(LocalDate.parse(day), "Barnet är på sjukhus.");
    }
}
