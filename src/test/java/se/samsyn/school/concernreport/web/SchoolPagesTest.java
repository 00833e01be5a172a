package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.SchoolSide;
import se.samsyn.school.concernreport.TestSchool;

/**
 * What the tests of the school's pages share: a school of their own, a teacher who is logged in, and what she writes.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SchoolSide.class)
abstract class SchoolPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    Organisations organisations;

    @Autowired
    Logins logins;

    @Autowired
    Wall wall;

    @Autowired
    SchoolSide.SetClock clock;

    @Autowired
    SchoolSide.Inbox inbox;

    TestSchool school;
    Visitor teacher;
    private final Map<PersonId, UUID> accounts = new HashMap<>();

    @BeforeEach
    void aTeacher() {
        clock.set("2026-11-17T08:58:00Z");
        inbox.close(false);
        school = TestSchool.entered(organisations);
        teacher = visitor(school.teacher());
    }

    Visitor visitor(SchoolActor actor) {
        UUID account = wall.common(
                CommonActor.job("test", actor.authority()),
                transaction -> logins.prepareAccount(transaction, actor.person(), name(actor)));
        accounts.put(actor.person(), account);
        return again(actor);
    }

    /** The same person in another browser. */
    Visitor again(SchoolActor actor) {
        return new Visitor(port).holding(logins.open(Objects.requireNonNull(accounts.get(actor.person()))));
    }

    static String name(SchoolActor actor) {
        return "u" + actor.person().toString().replace("-", "");
    }

    String begun() {
        teacher.get("/anmal/start").post("/anmal/start");
        return teacher.path().replace("/barnet", "");
    }

    String filled() {
        String draft = begun();
        teacher.post(draft + "/barnet", "identity", "UNKNOWN", "childName", "Elis Låtsas");
        teacher.post(draft + "/oron", "seen", "Blåmärken", "acute", "NO");
        return draft;
    }

    String sent(String... feedback) {
        String draft = filled();
        if (feedback.length > 0) {
            teacher.post(draft + "/aterkoppling", feedback);
        }
        teacher.get(draft + "/kontrollera").post(draft + "/kontrollera");
        assertThat(teacher.path()).isEqualTo(draft + "/mottagen");
        return draft;
    }

    String reference() {
        return teacher.found("(?<![\\w-])(SY-[0-9A-Z]{6})(?![\\w-])");
    }
}
