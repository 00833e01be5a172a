package se.samsyn.foundation.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.foundation.notification.internal.Post.Answer;
import se.samsyn.foundation.notification.internal.Post.Mail;

/** What a mail server can answer, and what that says of the address. */
class SmtpPostTests {
    private static final Mail MAIL =
            new Mail("tore@example.invalid", "sv", "Åtta saker väntar", "Förhandsbedöm.\nHälsningar från Samsyn\n");

    @Test
    void aMailArrivesWithItsSwedishLetters() throws Exception {
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            assertThat(send(greenMail.getSmtp().getPort())).isEqualTo(Answer.SENT);
            var arrived = greenMail.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).isEqualTo("Åtta saker väntar");
            assertThat(arrived.getContent().toString()).contains("Förhandsbedöm.", "Hälsningar från Samsyn");
            assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(arrived.getFrom()[0]).hasToString("samsyn@example.invalid");
        } finally {
            greenMail.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user", "553 5.1.3 Bad address"})
    void aRefusedRecipientIsNobodys(String answer) throws IOException {
        try (var server = new FaultySmtp(answer)) {
            assertThat(send(server.port())).isEqualTo(Answer.NOBODYS);
        }
    }

    @Test
    void aServerThatAsksToBeTriedAgainSaysNothingOfTheAddress() throws IOException {
        try (var server = new FaultySmtp("450 4.2.0 Try again later")) {
            assertThat(send(server.port())).isEqualTo(Answer.LATER);
        }
    }

    @Test
    void aServerThatTakesTheCallAndHangsIsGivenUpUntilLater() throws IOException {
        try (var server = new FaultySmtp(null)) {
            assertThat(send(server.port())).isEqualTo(Answer.LATER);
        }
    }

    @Test
    void aServerThatIsNotThereIsTriedLater() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(send(free)).isEqualTo(Answer.LATER);
    }

    @Test
    void aTrialTellsWhatTheServerAnswersInItsOwnWords() throws IOException {
        try (var server = new FaultySmtp("550 5.1.1 No such user")) {
            assertThat(Smtp.refusal(server(server.port()), MAIL)).isEqualTo("550 5.1.1 No such user");
        }
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        try {
            assertThat(Smtp.refusal(server(greenMail.getSmtp().getPort()), MAIL))
                    .isEmpty();
        } finally {
            greenMail.stop();
        }
    }

    private static Answer send(int port) {
        return new SmtpPost(server(port)).send(MAIL);
    }

    static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, "", "", "samsyn@example.invalid", false, "https://samsyn.example");
    }
}
