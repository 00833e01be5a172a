package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.database.Databases;
import se.samsyn.school.concernreport.web.Visitor;

/** The access log takes no rows: nothing of a child is read, and what is written is sent all the same. */
@SamsynTest
class AccessLogOutageTests {
    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Databases databases;

    private Visitor teacher;

    @BeforeEach
    void aTeacher() {
        clock.set("2026-11-17T09:42");
        teacher = new Visitor(port).as("Maja Mönsterlund");
    }

    @AfterEach
    void logIsBack() {
        log("grant insert on %s to %s");
    }

    @Test
    void nothingIsReadWhileNoReadingCanBeLogged() {
        String reference = sent();
        Visitor worker = new Visitor(port).as("Tore Testström");
        log("revoke insert on %s from %s");

        isRefused(teacher, "/anmalningar");
        isRefused(teacher, "/anmalningar/" + reference);
        isRefused(worker, "/inkorg");
        isRefused(worker, "/arenden/" + reference);
    }

    private static void isRefused(Visitor who, String path) {
        who.get(path);
        assertThat(who.status()).as(path).isGreaterThanOrEqualTo(500);
        assertThat(who.html()).contains("ring").doesNotContain("SY-", "Borta elva dagar");
    }

    @Test
    void ownDraftIsSentAndArrivesAndTheTeacherIsToldSo() {
        String draft = written();
        teacher.get(draft + "/kontrollera");
        log("revoke insert on %s from %s");

        teacher.post(draft + "/kontrollera");
        assertThat(teacher.status()).isEqualTo(200);
        assertThat(teacher.path()).isEqualTo(draft + "/mottagen");
        assertThat(teacher.html())
                .contains("Anmälan är skickad", "Kvittensen går inte att visa just nu", "Mottagningsenheten Farsta")
                .doesNotContain("Borta elva dagar");
        String reference = teacher.found("Referensen är (SY-[0-9A-Z]{6})");

        logIsBack();
        assertThat(teacher.get(draft + "/mottagen").html()).contains("Anmälan är mottagen", reference);
        assertThat(new Visitor(port)
                        .as("Tore Testström")
                        .get("/arenden/" + reference)
                        .html())
                .contains("Borta elva dagar");
    }

    private String written() {
        teacher.get("/anmal/start").post("/anmal/start");
        String draft = teacher.path().replace("/barnet", "");
        teacher.post(draft + "/barnet", "identity", "UNKNOWN");
        teacher.post(draft + "/oron", "seen", "Borta elva dagar", "acute", "NO");
        return draft;
    }

    private String sent() {
        String draft = written();
        teacher.get(draft + "/kontrollera").post(draft + "/kontrollera");
        return teacher.found(">(SY-[0-9A-Z]{6})<");
    }

    private void log(String change) {
        var owner = JdbcClient.create(databases.owner());
        for (String domain : new String[] {"school", "social"}) {
            owner.sql(change.formatted(domain + "_access.access_log", "samsyn_" + domain))
                    .update();
        }
    }
}
