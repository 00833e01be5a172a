package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Town;

/** A relative who works at the unit is refused, breaks the glass, and is seen. */
class EmergencyPagesTests extends IntakeTest {
    private static final String PASSWORD = "lösenord för prov";
    private static final String REASON = "Jag behöver se vad skolan skrev om syskonet.";
    private static final Reference NOBODYS = Reference.of(Reference.Counter.INTAKE, 1L << 28);

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Test
    void aRelativeAtTheUnitIsRefusedBreaksTheGlassAndIsSeen() {
        var reference = finished();
        Visitor nils = visitor(town.nils());
        assertThat(page(nils, "", reference)).startsWith("404").isEqualTo(page(nils, "", NOBODYS));

        nils.get("/nodoppna").post("/nodoppna", "reference", reference.value(), "reason", "nyfiken");
        assertThat(nils.status()).isEqualTo(422);
        assertThat(nils.html()).contains("Skriv varför, med minst 10 och högst");
        nils.post("/nodoppna", "reference", reference.value().toLowerCase(Locale.ROOT), "reason", REASON);
        assertThat(nils.path()).isEqualTo("/arenden/" + reference);
        assertThat(nils.html())
                .contains("Alva Sagosson", "Borta elva dagar.", "Du läser efter en nödöppning, till 11.05")
                .doesNotContain("<textarea", "/tilldela", "/lasningar");

        Visitor petra = visitor(town.petra());
        assertThat(petra.get("/att-gora").html())
                .contains("Granska nödöppningen av " + reference, "Nils Nybörjare öppnade den i dag")
                .contains("Regel: Tid för att granska en nödöppning");
        petra.get(petra.found("href=\"(/nodoppningar/[^\"]+)\""));
        assertThat(petra.html())
                .contains("Nils Nybörjare, socialsekreterare", REASON, "Nödöppnade anmälan")
                .doesNotContain("Alva");
        String opening = petra.path();
        petra.post(opening);
        assertThat(petra.status()).isEqualTo(422);
        petra.post(opening, "verdict", "NOT_JUSTIFIED");
        assertThat(petra.path()).isEqualTo(opening);
        assertThat(petra.html())
                .contains("Granskad av Petra Provberg")
                .doesNotContain("<form method=\"post\" action=\"/nod");
        assertThat(petra.get("/att-gora").html()).doesNotContain("nödöppningen");
        assertThat(petra.get("/arenden/" + reference + "/lasningar").html())
                .contains("Nödöppnade anmälan", "Granskade en nödöppning");
    }

    @Test
    void whatCannotBeOpenedIsAnsweredLikeWhatNobodyHas() {
        var kept = received();
        done(town.petra(), kept, new Act.MarkConflict(town.nils().person()));
        var another = Town.entered(organisations).report(wall, crossings);
        Visitor nils = visitor(town.nils());
        String missing = answer(nils, NOBODYS);
        assertThat(missing).startsWith("422").contains("Det finns ingen anmälan med den beteckningen");
        assertThat(answer(nils, kept)).isEqualTo(missing);
        assertThat(answer(nils, another)).isEqualTo(missing);
    }

    @Test
    void whoeverMarksThemselvesIsBackInTheInboxAndTheReportIsNowhere() {
        var reference = received();
        Visitor nils = visitor(town.nils());
        nils.get("/arenden/" + reference + "/jav").post("/arenden/" + reference + "/jav");
        assertThat(nils.status()).isEqualTo(422);
        nils.post("/arenden/" + reference + "/jav", "who", town.nils().person().toString());
        assertThat(nils.path()).isEqualTo("/inkorg");
        assertThat(nils.html()).doesNotContain(reference.value());
        assertThat(nils.get("/att-gora").html()).contains("Inget väntar på dig");
        for (String page : List.of("", "/skydd", "/jav", "/aterkoppling", "/lamna-over", "/personakt.json")) {
            assertThat(page(nils, page, reference)).startsWith("404").isEqualTo(page(nils, page, NOBODYS));
        }

        Visitor petra = visitor(town.petra());
        petra.get("/arenden/" + reference + "/jav");
        assertThat(petra.html()).contains("Nils Nybörjare", "Häv");
        petra.post(
                "/arenden/" + reference + "/jav/hav",
                "who",
                town.nils().person().toString());
        assertThat(nils.get("/arenden/" + reference).html()).contains("Nils Nybörjare är inte jävig längre");
    }

    private String answer(Visitor visitor, Reference reference) {
        visitor.get("/nodoppna").post("/nodoppna", "reference", reference.value(), "reason", REASON);
        return withoutTokens(visitor, reference);
    }

    private static String page(Visitor visitor, String page, Reference reference) {
        visitor.get("/arenden/" + reference + page);
        return withoutTokens(visitor, reference);
    }

    private static String withoutTokens(Visitor visitor, Reference reference) {
        return visitor.status()
                + visitor.html().replace(reference.value(), "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private Reference finished() {
        var reference = assessed();
        done(tore, reference, new Act.Take());
        confirm(reference);
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Skäl", null));
        handOver(reference);
        clock.set("2026-11-17T10:05");
        return reference;
    }

    private Visitor visitor(SocialActor actor) {
        String name = "user-" + actor.person();
        logins.addAccount(actor.person(), name, PASSWORD);
        return new Visitor(port)
                .holding(logins.open(logins.check(name, PASSWORD).orElseThrow()));
    }
}
