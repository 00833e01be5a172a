package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.SocialMessage.CompletionRequested;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.foundation.wall.SocialActor;

/** To add to a report, as it is done on the pages. */
class SupplementPagesTests extends SchoolPagesTest {
    private static final Contact PETRA =
            new Contact("Petra Provberg", "unit_manager", "Mottagningsenheten", "08-465 004 12");

    @Autowired
    private Crossings crossings;

    private void asked(CompletionTopic... topics) {
        var report = inbox.arrived().getLast().message().report();
        var question = new CompletionRequested(report, Instant.parse("2026-11-17T08:58:00Z"), List.of(topics), PETRA);
        crossings.deliver(wall.social(
                SocialActor.job("test", school.board()),
                transaction -> crossings.send(transaction, school.teacher().authority(), question)));
    }

    @Test
    void aQuestionStandsWhereItIsSeenAndIsAnsweredOnOnePage() {
        sent();
        String report = "/anmalningar/" + reference();
        asked(CompletionTopic.ATTENDANCE, CompletionTopic.CHILDS_WORDS, CompletionTopic.CALL_US);
        String question = "Petra Provberg på Mottagningsenheten vill veta mer om: närvaron, vad barnet har sagt."
                + " Ring gärna, telefon 08\u2011465\u00a0004\u00a012.";

        assertThat(teacher.get("/att-gora").html())
                .contains(
                        "Komplettera " + reference(), "Socialtjänsten vill veta mer", "Regel: Svar när socialtjänsten");
        assertThat(teacher.get("/anmalningar").html()).contains("Socialtjänsten vill veta mer");
        assertThat(teacher.get(report).html()).contains(question, "href=\"" + report + "/komplettera\"");
        String page = report + "/komplettera";
        assertThat(teacher.get(page).html()).contains(question);

        String form = teacher.found("name=\"form\" value=\"([^\"]+)\"");
        String asked = teacher.found("name=\"asked\" value=\"([^\"]+)\"");
        teacher.post(page, "form", form, "asked", asked, "text", " ");
        assertThat(teacher.status()).isEqualTo(422);
        assertThat(teacher.html()).contains("Skriv vad du vill lägga till", form);
        teacher.post(page, "form", form, "asked", asked, "text", "Hon kom <inte> i dag.");
        assertThat(teacher.html())
                .contains("Kompletteringen är framme hos socialtjänsten", "Hon kom &lt;inte&gt; i dag.")
                .contains("Komplettering skickad", "Skriven av Maja Mönsterlund")
                .doesNotContain("href=\"" + page + "\">Svara");
        assertThat(teacher.get("/att-gora").html()).doesNotContain("Komplettera ");
    }

    @Test
    void aReportCanBeAddedToWithoutAnybodyAskingAndTheReceiptOnPaperSaysNothingOfIt() {
        String draft = sent();
        String page = "/anmalningar/" + reference() + "/komplettera";
        assertThat(teacher.html()).contains("href=\"" + page + "\"");
        teacher.get(page);
        teacher.post(page, "form", teacher.found("name=\"form\" value=\"([^\"]+)\""), "text", "Ny oro i dag.");

        assertThat(teacher.get(draft + "/mottagen").html())
                .contains("Komplettering skickad")
                .doesNotContain("Ny oro i dag");
    }

    @Test
    void aQuestionToAColleagueIsNobodyElsesAtTheSchool() {
        sent();
        asked(CompletionTopic.ATTENDANCE);

        for (Visitor other : List.of(visitor(school.colleague()), visitor(school.principal()))) {
            assertThat(other.get("/att-gora").html()).doesNotContain("Komplettera ");
        }
    }

    @Test
    void whatIsWrittenStandsThereWhenItCannotArriveAndSaysSo() {
        sent();
        String page = "/anmalningar/" + reference() + "/komplettera";
        inbox.close(true);
        teacher.get(page).post(page, "text", "Hon kom inte i dag.");

        assertThat(teacher.html())
                .contains("Kompletteringen är sparad, inte framme än", "Hon kom inte i dag.")
                .doesNotContain("är framme hos");
    }
}
