package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;

/** What waits at the school on "Att göra". */
class SchoolTasksTests extends SchoolPagesTest {
    private static final Contact PETRA =
            new Contact("Petra Provberg", "deputy_unit_head", "Mottagningsenheten", "08-465 004 12");

    @Autowired
    private Crossings crossings;

    @Autowired
    private Wall wall;

    @Test
    void teacherIsRemindedOfWhatIsBegunAndOfNothingElse() {
        assertThat(teacher.get("/att-gora").html()).contains("Inget väntar på dig", "När något behöver göras");

        String draft = filled();
        assertThat(teacher.get("/att-gora").html())
                .contains("En sak väntar på dig.", "Fortsätt på anmälan som du började i dag 09.58")
                .contains("Den är inte skickad. Den tas bort ", "href=\"" + draft + "/oron")
                .doesNotContain("Elis", "Medunderteckna");
    }

    @Test
    void principalIsAskedToCosignWhatOthersSentUntilItIsDone() {
        sent();
        String reference = reference();
        Visitor principal = visitor(school.principal());
        assertThat(principal.get("/att-gora").html())
                .contains("En sak väntar på dig.", "Medunderteckna " + reference, "skickad av Maja Mönsterlund")
                .contains("Utan bestämd tid", "href=\"/anmalningar/" + reference + "\"")
                .doesNotContain("Elis");

        principal.get("/anmalningar/" + reference).post("/anmalningar/" + reference + "/medunderteckna");
        assertThat(principal.get("/att-gora").html()).contains("Inget väntar på dig");
    }

    @Test
    void aCopyThatIsWithheldFromThePrincipalIsNotThere() {
        sent("reporterName", "Maja", "reporterTitle", "Lärare", "reporterPhone", "070-174 06 11", "copy", "OWNER");
        assertThat(visitor(school.principal()).get("/att-gora").html()).contains("Inget väntar på dig");
        assertThat(visitor(school.owner()).get("/att-gora").html()).contains("Inget väntar på dig");
    }

    @Test
    void principalTakesCareOfTheAnswerWhenTheReporterHasLeft() {
        String draft = sent();
        String reference = reference();
        school.teacherLeaves(organisations, LocalDate.parse("2026-11-16"));
        var report = new ReportId(UUID.fromString(draft.replace("/anmal/", "")));
        wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(
                        transaction,
                        school.teacher().authority(),
                        new ReportConfirmed(report, Instant.parse("2026-11-17T08:58:00Z"), PETRA)));
        crossings.drain();

        Visitor principal = visitor(school.principal());
        assertThat(principal.get("/att-gora").html())
                .contains("Läs bekräftelsen på " + reference, "Den som anmälde arbetar inte kvar");
        principal.get("/anmalningar/" + reference);
        assertThat(principal.get("/att-gora").html()).doesNotContain("Läs bekräftelsen");
    }
}
