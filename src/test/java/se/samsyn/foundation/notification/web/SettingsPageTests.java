package se.samsyn.foundation.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.school.concernreport.web.Visitor;

/** What one chooses for oneself, where no mail server is named. */
@SamsynTest
class SettingsPageTests {
    private static final String PAGE = "/mina-installningar";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aWorkingDay() {
        clock.set("2026-11-17T09:42");
    }

    @Test
    void whatIsChosenIsKeptAndThePagesFollowTheLanguageAtOnce() {
        Visitor viola = new Visitor(port).as("Viola Vindlund");
        assertThat(viola.get(PAGE).html())
                .contains("Påminn mig", "value=\"07:30\" selected", "Vi har ingen e-postadress");

        viola.post(PAGE, "language", "en", "digest", "09:00");
        assertThat(viola.path()).isEqualTo(PAGE);
        assertThat(viola.html()).contains("Saved", "My settings", "value=\"09:00\" selected");
        assertThat(viola.found("(<input[^>]*name=\"reminders\"[^>]*>)")).doesNotContain("checked");

        viola.post(PAGE, "language", "sv", "digest", "03:14", "reminders", "yes");
        assertThat(viola.html()).contains("Sparat", "value=\"07:30\" selected");
    }

    @Test
    void withoutAMailServerThePagesSaySoToThoseWhoAnswerForOthers() {
        Visitor viola = new Visitor(port).as("Viola Vindlund");
        assertThat(viola.get(PAGE).html()).contains("Ingen e-postserver är inställd. Inga påminnelser skickas.");
        assertThat(viola.get("/att-gora").html()).contains("Ingen e-postserver är inställd");
        Visitor viktor = new Visitor(port).as("Viktor Visionsson");
        assertThat(viktor.get("/att-gora").html()).doesNotContain("e-postserver");
    }
}
