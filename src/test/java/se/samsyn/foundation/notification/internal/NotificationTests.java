package se.samsyn.foundation.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.samsyn.TestClock;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.notification.Choice;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Answers;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.TestSchool;
import se.samsyn.socialservices.intake.Town;

/** Who is mailed what and when, to a real mail server. */
@SpringBootTest(
        properties = {
            "samsyn.mail.host=127.0.0.1",
            "samsyn.mail.from=samsyn@example.invalid",
            "samsyn.mail.starttls=false",
            "samsyn.address=https://samsyn.example"
        })
@Import(TestClock.Setting.class)
class NotificationTests {
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Wall wall;

    @Autowired
    private Duties duties;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Pages pages;

    @Autowired
    private ConcernReports reports;

    @Autowired
    private Databases databases;

    @Autowired
    private List<Round> rounds;

    @Autowired
    private TestClock clock;

    private Town town;
    private SocialActor worker;
    private SocialActor manager;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("samsyn.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void peopleWithAddresses() {
        clock.set("2026-11-17T07:31");
        town = Town.entered(organisations);
        worker = employed("social_worker", Role.INTAKE_WORKER);
        manager = employed("deputy_unit_head", Role.INTAKE_MANAGER);
    }

    @Test
    void digestSaysHowManyThingsWaitAndNothingOfWhatTheyAre() throws Exception {
        owe("2026-11-16T16:30", "2026-11-17T16:30", "2026-11-17T12:00", "2026-11-18T16:30", "2026-11-19T16:30");
        go("mail-making", "mail", "mail-making", "mail");

        var mail = only(worker.person());
        assertThat(mail.getSubject()).isEqualTo("Att göra i Samsyn");
        assertThat(text(mail)).isEqualTo("""
                        Hej!

                        Fyra saker väntar i Samsyn.
                        En har passerat sin tid.
                        Två ska vara klara i dag.
                        En ska vara klar senast nästa arbetsdag.
                        Du får det här som socialsekreterare, Mottagningsenheten.

                        Läs vad det gäller när du har loggat in: https://samsyn.example/att-gora

                        Vad och vem det gäller står aldrig i e-posten. När du vill bli påmind väljer du i Samsyn, under Mina inställningar.""");
    }

    @Test
    void nobodyIsRemindedOnASundayNorOfNothing() {
        clock.set("2026-11-17T06:00");
        go("mail-making", "mail");
        clock.set("2026-11-22T07:31");
        owe("2026-11-20T16:30");
        go("mail-making", "mail");
        assertThat(mailTo(worker.person())).isEmpty();
    }

    @Test
    void mailComesAtThePersonsHourInThePersonsLanguageAndNotToWhoeverWantsNone() throws Exception {
        notifications.choose(worker, new Choice("en", LocalTime.of(12, 0), true));
        notifications.choose(manager, new Choice("sv", LocalTime.of(7, 0), false));
        owe("2026-11-17T16:30");
        go("mail-making", "mail");
        assertThat(mailTo(worker.person())).isEmpty();

        clock.set("2026-11-17T12:00");
        go("mail-making", "mail");
        assertThat(text(only(worker.person())))
                .contains("One thing is waiting in Samsyn.", "One has to be done today.");
        assertThat(mailTo(manager.person())).isEmpty();
    }

    @Test
    void whatGoesOnToTheManagerIsMailedAtOnceAndOnceAlsoToWhoeverWantsNoReminders() throws Exception {
        notifications.choose(manager, new Choice("sv", LocalTime.of(7, 0), false));
        clock.set("2026-11-17T21:00");
        wall.job("test", Domain.SOCIAL, town.board(), transaction -> {
            duties.owe(
                    transaction,
                    List.of(duty(town.intake(), "intake.assess_protection", Role.INTAKE_WORKER, "2026-11-17T20:00")));
            return true;
        });
        go("escalation", "mail-making", "mail", "escalation", "mail-making", "mail");

        assertThat(only(manager.person()).getSubject()).isEqualTo("Något har inte gjorts i tid i Samsyn");
        assertThat(text(only(manager.person())))
                .contains("En sak har inte gjorts i tid och har gått vidare till dig.", "biträdande enhetschef");
        assertThat(mailTo(worker.person())).isEmpty();
    }

    /** Decision 66: a second person is told at once, also at night, and again when nobody has done it in time. */
    @Test
    void anEmergencyOpeningIsMailedToTheManagerAtOnceAndAgainWhenNobodyHasReviewedIt() throws Exception {
        notifications.choose(manager, new Choice("sv", LocalTime.of(7, 0), false));
        clock.set("2026-11-17T21:00");
        wall.job("test", Domain.SOCIAL, town.board(), transaction -> {
            duties.owe(
                    transaction,
                    List.of(duty(town.intake(), "intake.review_opening", Role.INTAKE_MANAGER, "2026-11-20T21:00")));
            return true;
        });
        go("mail-making", "mail", "mail-making", "mail");
        assertThat(only(manager.person()).getSubject()).isEqualTo("Något ska granskas i Samsyn");
        assertThat(text(only(manager.person())))
                .contains("En sak som du behöver känna till har just hänt.")
                .doesNotContain("passerat");
        assertThat(mailTo(worker.person())).isEmpty();

        clock.set("2026-11-20T21:00");
        go("escalation", "mail-making", "mail", "mail-making", "mail");
        assertThat(mailTo(manager.person()))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat(mail.getSubject()).contains("inte gjorts i tid"));
    }

    @Test
    void whileTheUnitIsClosedItGoesToTheManagerOnDutyToo() throws Exception {
        var onDuty = employed(town.jonna().unit(), "out_of_hours_manager", Role.OUT_OF_HOURS_MANAGER);
        goesOn("2026-11-17T21:00");
        goesOn("2026-11-18T10:00");

        assertThat(text(only(onDuty.person()))).contains("jourhavande chef, socialjour");
        assertThat(mailTo(manager.person())).hasSize(2);
    }

    /** What nobody has done by then, and what comes of it. */
    private void goesOn(String at) {
        clock.set(at);
        wall.job("test", Domain.SOCIAL, town.board(), transaction -> {
            duties.owe(transaction, List.of(duty(town.intake(), "intake.assess_protection", Role.INTAKE_WORKER, at)));
            return true;
        });
        go("escalation", "mail-making", "mail");
    }

    /** A school's name says where a child is. */
    @Test
    void aMailToASchoolDoesNotNameIt() throws Exception {
        var school = TestSchool.entered(organisations);
        String address = UUID.randomUUID() + "@example.invalid";
        owner().sql("update organisation.person set email = ? where id = ?")
                .params(address, school.principal().person().value())
                .update();
        wall.job("test", Domain.SCHOOL, school.principal().authority(), transaction -> {
            duties.owe(
                    transaction,
                    List.of(duty(school.school(), "concernreport.read_outcome", Role.PRINCIPAL, "2026-11-17T16:00")));
            return true;
        });
        go("mail-making", "mail");
        assertThat(text(mailTo(address).getFirst()))
                .contains("En sak väntar i Samsyn.", "Du får det här som rektor.")
                .doesNotContain(organisations.directory().unit(school.school()).name());
    }

    @Test
    void writerIsWarnedTwiceBeforeADraftIsRemovedAndNotWhenTheyGoOn() throws Exception {
        var school = TestSchool.entered(organisations);
        var teacher = school.teacher();
        clock.set("2026-11-03T09:00");
        var left = reports.begin(teacher, "Lärare");
        go("last-calls", "mail");
        clock.set("2026-11-10T09:00");
        go("last-calls", "mail");
        assertThat(mailTo(teacher.person())).isEmpty();

        clock.set("2026-11-11T09:00");
        go("last-calls", "last-calls", "mail");
        assertThat(text(only(teacher.person())))
                .contains("En sak som du har påbörjat tas snart bort", "Du får det här som lärare.")
                .doesNotContain(organisations.directory().unit(school.school()).name());
        clock.set("2026-11-16T09:00");
        go("last-calls", "last-calls", "mail");
        assertThat(mailTo(teacher.person())).hasSize(2);

        reports.save(teacher, left, Part.CONCERN, Answers.of(Map.of("seen", "Mer att berätta")));
        clock.set("2026-11-17T09:00");
        go("last-calls", "mail");
        assertThat(mailTo(teacher.person())).hasSize(2);
    }

    @Test
    void anAddressThatIsNobodysIsTheManagersToSeeToUntilItIsChanged() throws IOException {
        owe("2026-11-17T16:30");
        go("mail-making");
        try (var refusing = new FaultySmtp("550 5.1.1 No such user")) {
            var server = SmtpPostTests.server(refusing.port());
            assertThat(new MailSending(wall, organisations, pages, server, new SmtpPost(server)).send())
                    .isPositive();
        }
        go("addresses", "addresses");
        assertThat(notifications.settings(worker).bounced()).isTrue();
        assertThat(notifications.unreached(manager)).hasSize(2);
        assertThat(notifications.unreached(worker)).isEmpty();
        assertThat(addressDuties()).extracting(Duty::owner).containsExactly(Role.INTAKE_MANAGER, Role.INTAKE_MANAGER);

        for (SocialActor actor : List.of(worker, manager)) {
            owner().sql("update organisation.person set email = 'ny.' || email where id = ?")
                    .param(actor.person().value())
                    .update();
        }
        go("addresses");
        assertThat(addressDuties()).isEmpty();
        assertThat(notifications.unreached(manager)).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainWithGrowingPauses() throws IOException {
        owe("2026-11-17T16:30");
        go("mail-making");
        try (var busy = new FaultySmtp("450 4.2.0 Try again later")) {
            var server = SmtpPostTests.server(busy.port());
            var sending = new MailSending(wall, organisations, pages, server, new SmtpPost(server));
            for (int attempt = 0; attempt < 4; attempt++) {
                sending.send();
            }
        }
        clock.set("2026-11-17T07:33");
        go("mail");
        assertThat(mailTo(worker.person())).hasSize(1);
    }

    private List<Duty> addressDuties() {
        return wall.job(
                "test",
                Domain.SOCIAL,
                town.board(),
                transaction -> duties.openOf(transaction, town.intake()).stream()
                        .filter(duty -> duty.kind().equals("notification.address"))
                        .toList());
    }

    private void owe(String... due) {
        wall.job("test", Domain.SOCIAL, town.board(), transaction -> {
            duties.owe(
                    transaction,
                    Arrays.stream(due)
                            .map(at -> duty(town.intake(), "intake.decide", Role.INTAKE_WORKER, at))
                            .toList());
            return true;
        });
    }

    private Duty duty(UnitId unit, String kind, Role owner, String due) {
        Instant at = LocalDateTime.parse(due).atZone(clock.getZone()).toInstant();
        return new Duty(UUID.randomUUID(), unit, kind, UUID.randomUUID(), owner, at, at, "rule@1");
    }

    private SocialActor employed(String function, Role role) {
        return employed(town.intake(), function, role);
    }

    private SocialActor employed(UnitId unit, String function, Role role) {
        var person =
                new Person(new PersonId(UUID.randomUUID()), "Ada Adresslund", UUID.randomUUID() + "@example.invalid");
        organisations.register(
                CommonActor.job("test", new AuthorityId(new UUID(0, 0))),
                List.of(
                        person,
                        new Appointment(
                                new AssignmentId(UUID.randomUUID()),
                                person.id(),
                                unit,
                                function,
                                null,
                                Period.from(LocalDate.of(2010, 1, 1)),
                                false)));
        return new SocialActor(person.id(), town.board(), unit, role, new Signature(person.name(), function));
    }

    private void go(String... names) {
        for (String name : names) {
            rounds.stream()
                    .filter(round -> round.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .go();
        }
    }

    private MimeMessage only(PersonId person) {
        assertThat(mailTo(person)).hasSize(1);
        return mailTo(person).getFirst();
    }

    private List<MimeMessage> mailTo(PersonId person) {
        return mailTo(owner().sql("select email from organisation.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single());
    }

    private static List<MimeMessage> mailTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(MimeMessage mail) throws Exception {
        return mail.getContent().toString().replace("\r\n", "\n");
    }

    private JdbcClient owner() {
        return JdbcClient.create(databases.owner());
    }
}
