package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;

class SearchPagesTests extends IntakeTest {
    private static final String PASSWORD = "lösenord för prov";
    private static final String NUMBER = "20191010-2399";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private List<Round> rounds;

    @Test
    void whoeverAnswersTheTelephoneFindsTheReportAndNothingThatTheyWroteStandsInAnAddressOrATitle() {
        var reference = received("Kristina Carlsson");
        Visitor visitor = visitor(tore);
        assertThat(visitor.get("/inkorg").html()).contains("href=\"/sok\"");
        searched(visitor.get("/sok"), "Christina Karlsson");

        assertThat(visitor.path()).isEqualTo("/sok");
        assertThat(visitor.html())
                .contains("En anmälan hittades", "Låter som det du skrev", "Flicka, född 2012", "Kom in")
                .contains("href=\"/arenden/" + reference)
                .contains("hittas bara om beslutet togs 1 juli 2025 eller senare")
                .doesNotContain("Carlsson", "Äldre anmälningar");
        assertThat(visitor.found("<title>([^<]*)<")).doesNotContain("Karlsson");
        searched(visitor, NUMBER);
        assertThat(visitor.html()).contains("Stämmer med det du skrev", "href=\"/arenden/" + reference);
        searched(visitor, " " + reference.value().toLowerCase(java.util.Locale.ROOT));
        assertThat(visitor.html()).contains("href=\"/arenden/" + reference);

        Visitor petra = visitor(town.petra());
        assertThat(petra.get("/arenden/" + reference + "/lasningar").html()).contains("Visades i en sökning");
    }

    @Test
    void whatIsHiddenIsAnsweredLikeWhatNobodyHas() {
        var reference = received("Kristina Carlsson");
        done(town.petra(), reference, new Act.MarkConflict(town.nils().person()));
        Visitor nils = visitor(town.nils());

        String none = answer(nils, "Hugo Ingensson");
        assertThat(none).contains("Ingen anmälan hittades");
        assertThat(answer(nils, "Kristina Carlsson")).isEqualTo(none);
        assertThat(answer(nils, NUMBER)).isEqualTo(none);
        assertThat(answer(nils, reference.value())).isEqualTo(none);
    }

    @Test
    void whatCannotBeSearchedForIsSaidInOneSentence() {
        Visitor visitor = visitor(tore).get("/sok");
        Map.of(
                        " ",
                        "Skriv barnets namn eller personnummer, eller anmälans beteckning",
                        "A",
                        "Skriv minst två bokstäver av namnet",
                        "%_",
                        "Skriv minst två bokstäver av namnet",
                        "12345",
                        "Skriv minst två bokstäver av namnet",
                        "20191010-2398",
                        "Kontrollera personnumret, någon siffra stämmer inte",
                        "Alva ".repeat(21),
                        "Skriv kortare, högst 100 tecken")
                .forEach((typed, sentence) -> {
                    assertThat(searched(visitor, typed).status()).as(typed).isEqualTo(422);
                    assertThat(visitor.html()).contains(sentence);
                });
    }

    @Test
    void whoeverHasNoUnitToReceiveForFindsNoPage() {
        assertThat(visitor(town.jonna()).get("/sok").status()).isEqualTo(403);
    }

    private Reference received(String name) {
        // So that no page says that older reports may be missing.
        rounds.stream().filter(round -> round.name().equals("search")).forEach(Round::go);
        return town.report(wall, crossings, town.sentOf(name, NUMBER.replace("-", "")));
    }

    private static Visitor searched(Visitor visitor, String typed) {
        return visitor.post("/sok", "sok", typed);
    }

    private static String answer(Visitor visitor, String typed) {
        searched(visitor.get("/sok"), typed);
        return visitor.status() + visitor.html().replace(typed, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, PASSWORD);
        return new Visitor(port)
                .holding(logins.open(logins.check(name, PASSWORD).orElseThrow()));
    }
}
