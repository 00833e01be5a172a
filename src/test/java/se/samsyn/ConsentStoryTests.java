package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.confidentiality.Acted;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.ConsentId;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.confidentiality.NotAskedReason;
import se.samsyn.socialservices.intake.IncomingReports;

/** Consent from question to withdrawal, on the pages of all who take part, without a script. */
@SamsynTest
class ConsentStoryTests {
    private static final String SECRET = "Mormor hämtar på tisdagar.";

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Consents consents;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private ConsentedReport report;
    private String page;
    private Visitor tore;

    @BeforeEach
    void aDecidedReport() {
        clock.set("2026-11-17T09:42");
        var people = new ExamplePeople(logins, port);
        report = ConsentedReport.decided(new ExampleReports(people, school, intake), consents);
        page = "/arenden/" + report.reference() + "/samtycke";
        tore = new Visitor(port).as(ConsentedReport.WORKER);
    }

    @Test
    void oneRefusesTheYouthAgreesToOneItemAndTheSchoolSeesItUntilItIsTakenBack() {
        assertThat(tore.get("/arenden/" + report.reference()).html()).contains("href=\"" + page + "\"");
        ask("Vera", "Olle", "Alva");
        answers("Olle", "said", "NO");
        answers("Vera", "said", "YES", "items", "SUPPORT", "items", "SCHOOLS_PART");
        assertThat(tore.html()).contains("Samtycker inte", "De flesta säger ja");

        Visitor alva = entered("Alva");
        assertThat(alva.html()).contains("Vilket stöd familjen får").doesNotContain("Vera", "Olle", "Låtsasson");
        alva.post(alva.path() + "/svar", "svar", "ja", "items", "SUPPORT");
        assertThat(alva.html()).contains("Du har sagt ja").doesNotContain("Vad skolan kan göra");
        disclose("WITH_CONSENT");
        assertThat(tore.html()).contains("Alla som ska samtycka till det gör det inte");

        tore.get(page);
        ask("Olle");
        answers("Olle", "said", "YES", "items", "SUPPORT");
        disclose("WITH_CONSENT");
        assertThat(tore.html()).contains("Skolan kan läsa det");
        Visitor maja = new Visitor(port).as(ConsentedReport.TEACHER);
        String atSchool = "/anmalningar/" + report.reference();
        assertThat(maja.get(atSchool).html()).contains(SECRET, "Vilket stöd familjen får", "till och med 1 mars 2027");

        alva.get(alva.path() + "/ta-tillbaka");
        alva.post(alva.path());
        assertThat(alva.html()).contains("Ditt samtycke är återtaget");
        assertThat(maja.get(atSchool).html()).contains("Samtycket är återtaget").doesNotContain(SECRET);
        assertThat(tore.get(page).html()).contains("Återtaget, skolan ser det inte");
    }

    @Test
    void whatIsLetOutIsFirstShownAsTheSchoolReadsIt() {
        report.allAgree();
        String[] typed = {"item", "SUPPORT", "text", SECRET, "detriment", "Inget.", "verdict", "WITH_CONSENT"};
        tore.get(page + "/lamna-ut").post(page + "/lamna-ut", typed);
        assertThat(tore.html()).contains("Så här läser skolan det", SECRET, "Inget har lämnats ut än");
        assertThat(consents.open(report.worker(), report.reference()).disclosures())
                .isEmpty();
    }

    @Test
    void aWrongCodeAWrongNumberAndAnEndedCodeLookTheSame() {
        report.askAll();
        var handed = handed("Vera");
        String never = closed("/mitt/ABCD-EFGH-JKLM-NPQR-STUV", "123456");
        assertThat(never).contains("Det går inte att öppna sidan", "kommunens växel");
        assertThat(closed(handed.code(), handed.number().equals("000000") ? "111111" : "000000"))
                .isEqualTo(never);
        handed("Vera");
        assertThat(closed(handed.code(), handed.number())).isEqualTo(never);
    }

    @Test
    void fiveWrongNumbersEndTheCodeAndTheUnitOwesANewOne() {
        report.askAll();
        var handed = handed("Vera");
        for (int wrong = 1; wrong <= 5; wrong++) {
            assertThat(consents.enter(handed.code(), "x" + wrong)).isEmpty();
        }
        assertThat(consents.enter(handed.code(), handed.number())).isEmpty();
        assertThat(tore.get("/att-gora?visa=enheten").html()).contains("Lämna en ny kod i " + report.reference());

        var again = handed("Vera");
        assertThat(consents.enter(again.code(), again.number())).isPresent();
        assertThat(tore.get("/att-gora?visa=enheten").html()).doesNotContain("Lämna en ny kod i " + report.reference());
    }

    @Test
    void whoeverLeavesQuicklyIsGoneAndCannotGoBack() {
        report.askAll();
        Visitor vera = entered("Vera");
        String own = vera.path();
        vera.leaves("/mitt/lamna");
        assertThat(vera.header("Location")).startsWith("https://");
        assertThat(vera.get(own).html()).contains("Visa att det är du").doesNotContain("Får barnets skola");
    }

    @Test
    void anOwnPageEndsWithItsQuarterOfAnHourAndWithItsConsent() {
        report.askAll();
        Visitor vera = entered("Vera");
        clock.set("2026-11-17T09:58");
        assertThat(vera.get(vera.path()).html()).contains("Visa att det är du");

        var handed = handed("Olle");
        report.act(List.of(new ConsentAct.Refuse(report.id("Olle"))));
        assertThat(consents.enter(handed.code(), handed.number())).isEmpty();
    }

    @Test
    void onlyAManagerHandsOutACodeWhereADangerIsMarkedAndSaysWhy() {
        report.askAll();
        ConsentId vera = report.id("Vera");
        report.act(List.of(new ConsentAct.DoNotAsk(report.id("Olle"), NotAskedReason.VIOLENCE, "")));
        String code = page + "/" + vera + "/kod";
        assertThat(tore.get(code).html()).contains("Bara en chef kan besluta");
        tore.post(code, "despite", "Hon bor hos mormor.");
        assertThat(tore.html()).contains("En chef måste besluta och skriva skälet");

        Visitor petra = new Visitor(port).as("Petra Provberg");
        petra.get(code).post(code, "despite", "");
        assertThat(petra.html()).contains("En chef måste besluta");
        petra.post(code, "despite", "Hon bor hos mormor.");
        assertThat(petra.html()).contains("Koden är skapad", "/mitt/");
    }

    @Test
    void whatIsTypedWrongIsSaidAndNothingIsDone() {
        tore.get(page).post(page, "purpose", "NONE");
        assertThat(tore.status()).isEqualTo(422);
        assertThat(tore.html()).contains("Välj vem som har fått frågan", "Välj vad frågan gäller");
        tore.get(page).post(page + "/vardnadshavare", "name", " ");
        assertThat(tore.status()).isEqualTo(422);
        String vera = page + "/" + report.id("Vera");
        tore.get(vera).post(vera, "said", "NOT_ASKED", "reason", "OTHER", "note", "");
        assertThat(tore.html()).contains("Skriv vilket skälet är");
        tore.get(vera).post(vera, "said", "YES", "items", "SUPPORT");
        assertThat(tore.status()).isEqualTo(422);
        tore.get(page + "/lamna-ut").post(page + "/lamna-ut", "item", "SUPPORT", "text", "x".repeat(4001));
        assertThat(tore.html()).contains("Skriv högst 4 000 tecken", "Skriv hur du har bedömt risken för men");
        assertThat(tore.get(page + "/inte-ett-id").status()).isEqualTo(404);
    }

    /** A title stands in the browser's history, which others may see. */
    @Test
    void noTitleOfAPageNamesWhoeverIsAsked() {
        String vera = page + "/" + report.id("Vera");
        for (String path : List.of(vera, vera + "/kod")) {
            tore.get(path);
            assertThat(tore.html()).contains("Vera");
            assertThat(tore.found("<title>([^<]+)</title>")).doesNotContain("Vera");
        }
    }

    private void ask(String... names) {
        String[] fields = new String[names.length * 2 + 12];
        int at = 0;
        for (String name : names) {
            fields[at++] = "whom";
            fields[at++] = report.id(name).toString();
        }
        for (String field : List.of(
                "items",
                "SUPPORT",
                "items",
                "SCHOOLS_PART",
                "purpose",
                "HELP_AT_SCHOOL",
                "untilDay",
                "1",
                "untilMonth",
                "3",
                "untilYear",
                "2027")) {
            fields[at++] = field;
        }
        tore.get(page).post(page, fields);
        assertThat(tore.html()).contains("Frågad, svar väntas");
    }

    private void answers(String name, String... typed) {
        String person = page + "/" + report.id(name);
        tore.get(person).post(person, typed);
    }

    private void disclose(String verdict) {
        String[] typed = {
            "item", "SUPPORT", "text", SECRET, "detriment", "Ingen lider men.", "verdict", verdict, "visat", "ja"
        };
        tore.get(page + "/lamna-ut").post(page + "/lamna-ut", typed);
    }

    private Acted.Handed handed(String name) {
        return (Acted.Handed) consents.hand(report.worker(), report.reference(), report.id(name), "");
    }

    /** A person with both parts of their way in, in a browser of their own. */
    private Visitor entered(String name) {
        var handed = handed(name);
        String own = "/mitt/" + handed.code();
        Visitor person = new Visitor(port);
        return person.get(own).post(own, "password", handed.number());
    }

    private String closed(String code, String number) {
        String own = code.startsWith("/") ? code : "/mitt/" + code;
        Visitor somebody = new Visitor(port);
        somebody.get(own).post(own, "password", number);
        assertThat(somebody.status()).isEqualTo(422);
        return somebody.html()
                .replaceAll("/mitt/[0-9A-Z-]+", "the address")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "a token");
    }
}
