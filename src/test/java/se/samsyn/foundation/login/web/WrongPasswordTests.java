package se.samsyn.foundation.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.TestSchool;
import se.samsyn.school.concernreport.web.Visitor;

@SamsynTest
class WrongPasswordTests {
    private static final String RIGHT = "ett långt lösenord för prov";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private String teacher;

    @BeforeEach
    void anAccount() {
        clock.set("2026-11-17T09:42");
        SchoolActor actor = TestSchool.entered(organisations).teacher();
        teacher = "u" + actor.person().toString().replace("-", "");
        logins.addAccount(actor.person(), teacher, RIGHT);
    }

    private Visitor guessing(String name, int times) {
        Visitor visitor = new Visitor(port);
        for (int time = 0; time < times; time++) {
            visitor.loggedIn(name, "gissning");
        }
        return visitor;
    }

    @Test
    void theSixthTryIsToldHowLongToWaitAndWhomToRingAndThenTheRightPasswordIsTaken() {
        Visitor visitor = guessing(teacher, 5);
        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.html()).contains("Användarnamnet eller lösenordet stämmer inte");

        visitor.loggedIn(teacher, RIGHT);
        assertThat(visitor.status()).isEqualTo(429);
        assertThat(visitor.header("Retry-After")).isEqualTo("2");
        assertThat(visitor.html()).contains("Vänta 2 sekunder och försök sedan igen", "tel:112", teacher);

        clock.move(Duration.ofSeconds(2));
        assertThat(visitor.loggedIn(teacher, RIGHT).path()).isEqualTo("/hem");
    }

    @Test
    void aNameThatNobodyHasIsAnsweredInTheSameWay() {
        String nobody = "x" + teacher.substring(1);
        Visitor known = new Visitor(port);
        Visitor unknown = new Visitor(port);
        for (int time = 0; time < 7; time++) {
            known.loggedIn(teacher, "gissning");
            unknown.loggedIn(nobody, "gissning");
            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(unknown.header("Retry-After")).isEqualTo(known.header("Retry-After"));
            assertThat(withoutToken(unknown).replace(nobody, teacher)).isEqualTo(withoutToken(known));
        }
    }

    private static String withoutToken(Visitor visitor) {
        return visitor.html().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void othersGuessesDoNotMakeTheBrowserWaitThatOneUsesEveryDay() {
        Visitor atTheDesk = new Visitor(port).loggedIn(teacher, RIGHT);
        Visitor loggedOut = atTheDesk.get("/hem").post("/logga-ut");
        guessing(teacher, 8);

        loggedOut.loggedIn(teacher, RIGHT);
        assertThat(loggedOut.path()).isEqualTo("/hem");
    }

    @Test
    void whoeverIsLoggedInGoesOnReportingWhileSomebodyGuesses() {
        Visitor writing = new Visitor(port).loggedIn(teacher, RIGHT);
        guessing(teacher, 8);

        writing.get("/anmal/start").post("/anmal/start");
        assertThat(writing.path()).endsWith("/barnet");
    }
}
