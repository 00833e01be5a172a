package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.login.Logins;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.web.Visitor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IncomingReports;

/**
 * Whatever somebody types, in any field: a clear sentence at the field and in the summary, what was typed is kept, and
 * nothing is ever shown as anything but text.
 */
@SamsynTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {
    private static final String MAJA = "Maja Mönsterlund";
    private static final String TORE = "Tore Testström";
    private static final String PETRA = "Petra Provberg";

    /** HTML, emoji that are joined, a place in our own sentences, letters of many languages. */
    private static final String ODD = "<script>alert(1)</script> & {0} {1} 👨‍👩‍👧 å ж 漢";

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    private ExampleReports reports;
    private Visitor maja;
    private Visitor tore;
    private Visitor petra;
    private String draft;
    private String fresh;
    private String assessed;

    @BeforeAll
    void peopleAtWork() {
        clock.set("2026-11-17T09:42");
        reports = new ExampleReports(new ExamplePeople(logins, port), school, intake);
        maja = new Visitor(port).as(MAJA);
        tore = new Visitor(port).as(TORE);
        petra = new Visitor(port).as(PETRA);
        draft = "/anmal/" + reports.begun(MAJA);
        fresh = "/arenden/" + reports.reference(MAJA, reports.sent(MAJA));
        var calm = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "grade", "4 B"));
        reports.act(TORE, calm, new Act.Take(), ExampleReports.noProtectionNeeded());
        assessed = "/arenden/" + calm;
    }

    @ParameterizedTest
    @CsvSource({
        "barnet, childName, 200",
        "barnet, childAddress, 200",
        "barnet, grade, 200",
        "oron, seen, 20000",
        "oron, childsWords, 5000",
        "oron, duration, 200",
        "oron, acuteWhy, 5000",
        "hemmet, guardian0Name, 200",
        "hemmet, guardian0Interpreter, 200",
        "hemmet, guardian0InformedWhy, 200",
        "hemmet, guardiansView, 5000",
        "hemmet, childInformedWhy, 5000",
        "hemmet, childInterpreter, 200",
        "hemmet, schoolHasDone, 5000",
        "hemmet, otherContacts, 5000",
        "hemmet, inContact, 5000",
        "aterkoppling, reporterName, 200",
        "aterkoppling, reporterTitle, 200",
        "aterkoppling, reachable, 200"
    })
    void everyTextOfTheSchoolsForm(String step, String field, int longest) {
        String path = draft + "/" + step;
        for (String unseen : List.of("a\u0000b", "a\u0007b", "a\u202Eb", "a\u200Fb", "a\uFEFFb")) {
            wrong(maja.post(path, field, unseen), field, "innehåller ett tecken som inte syns. Skriv om det stället");
        }
        String long1 = "å".repeat(longest + 1);
        wrong(maja.post(path, field, long1), field, "till högst " + longest + " tecken");
        keeps(maja, long1);

        plain(maja.post(path, field, ODD));
        assertThat(said(maja, "<a href=\"#(" + field + ")\">([^<]*)</a>")).isEmpty();
        keeps(maja.get(path), ODD);
        keeps(maja.get(draft + "/kontrollera"), ODD);
        plain(maja);
        maja.post(path, field, "Ett svar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity, PERSONAL_NUMBER, personalNumber, | personalNumber | Skriv numret, eller välj att du inte vet det",
                "identity, PERSONAL_NUMBER, personalNumber, abc | personalNumber | Skriv numret med tio eller tolv siffror, till exempel ÅÅÅÅMMDD-NNNN",
                "identity, PERSONAL_NUMBER, personalNumber, 20191010-2398 | personalNumber | Kontrollera numret, det stämmer inte. Vet du inte kan du välja födelseår",
                "identity, PERSONAL_NUMBER, personalNumber, 19120211-9986 | personalNumber | Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn",
                "identity, PERSONAL_NUMBER, personalNumber, 19500191-2384 | personalNumber | Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn",
                "identity, PERSONAL_NUMBER, personalNumber, 20190010-2399 | personalNumber | Kontrollera numret, det stämmer inte. Vet du inte kan du välja födelseår",
                "identity, BIRTH_YEAR, birthYear, | birthYear | Skriv ett ungefärligt födelseår",
                "identity, BIRTH_YEAR, birthYear, 15 | birthYear | Skriv året med fyra siffror, till exempel 2016",
                "identity, BIRTH_YEAR, birthYear, 2027 | birthYear | Födelseåret har inte varit än. Är barnet inte fött, välj det",
                "identity, BIRTH_YEAR, birthYear, 1980 | birthYear | Den som är född då har fyllt 18 år. En orosanmälan gäller barn",
                "identity, GURKA | identity | Välj vad du vet om barnets personnummer",
                "identity, UNKNOWN, postalCode, 12 | postalCode | Skriv postnumret med fem siffror, eller lämna det tomt",
                "identity, UNKNOWN, childPhone, ring | childPhone | Skriv ”Barnets telefon” med siffror, till exempel 08-465 004 10"
            })
    void everyOtherAnswerAboutTheChild(String typed, String field, String sentence) {
        wrong(maja.post(draft + "/barnet", typed.split(", ?", -1)), field, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12, 11, 26 | lastSeenYear | Skriv året med fyra siffror, till exempel 2026",
                "12, 13, 2026 | lastSeenMonth | Skriv månaden med en siffra mellan 1 och 12",
                "31, 2, 2026 | lastSeenDay | Skriv en dag som finns i månaden, eller lämna den tom",
                "18, 11, 2026 | lastSeenDay | Datumet har inte varit än",
                "1, 1, 2099 | lastSeenDay | Datumet har inte varit än",
                "i går, , | lastSeenDay | Skriv en dag som finns i månaden, eller lämna den tom"
            })
    void everyDayThatIsNone(String typed, String field, String sentence) {
        String[] day = typed.split(", ?", -1);
        maja.post(
                draft + "/oron", "lastSeenDay", day[0], "lastSeenMonth", day[1], "lastSeenYear", day[2], "acute", "?");
        wrong(maja, field, sentence);
        wrong(maja, "acute", "Svara på om barnet är i fara just nu");
        keeps(maja, "value=\"" + day[0] + "\"");
        keeps(maja, "value=\"" + day[2] + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reporterName | '' | Skriv ditt namn",
                "reporterTitle | '' | Skriv din befattning",
                "reporterPhone | '' | Skriv ett telefonnummer där socialtjänsten når dig",
                "reporterPhone | <b>08</b> | Skriv ”Telefon” med siffror, till exempel 08-465 004 10",
                "reporterEmail | maja | Skriv hela e-postadressen, till exempel namn@skolan.example"
            })
    void everyWayToReachTheOneWhoReports(String field, String typed, String sentence) {
        wrong(maja.post(draft + "/aterkoppling", field, typed), field, sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reasoning | Skriv vad bedömningen bygger på | skydd | needed | Välj om barnet behöver skydd nu",
                "reason | Skriv skälen för beslutet | forhand | outcome | Välj vad du beslutar",
                "because | Skriv varför beskedet inte lämnas | forhand | outcome | Välj vad du beslutar",
                "reason | Skriv skälen för att förlänga | forlang | untilDay | Skriv dagen med siffror, till exempel 8 12 2026"
            })
    void everyTextOfAnAssessment(String field, String empty, String page, String other, String otherMissing) {
        String path = (page.equals("skydd") ? fresh : assessed) + "/" + page;
        petra.get(path);
        wrong(petra.post(path, field, "  ", "withhold", "ja"), field, empty);
        wrong(
                petra.post(path, field, "å".repeat(10_001), "withhold", "ja"),
                field,
                "Skriv kortare, högst 10 000 tecken");
        keeps(petra, "å".repeat(10_001));
        wrong(petra.post(path, field, "a\u0000\u202E\u200F" + ODD, "withhold", "ja"), other, otherMissing);
        keeps(petra, "a" + ODD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8, 12, 26 | Skriv dagen med siffror, till exempel 8 12 2026",
                "31, 2, 2027 | Skriv dagen med siffror, till exempel 8 12 2026",
                "i, morgon, 2026 | Skriv dagen med siffror, till exempel 8 12 2026",
                "1, 1, 2020 | Välj en annan dag än den som gäller nu, efter 1 december 2026 och inte före i dag",
                "31, 12, 9999 | Välj senast 31 december 2026. Längsta tiden är nämndens eget val och står bland reglerna, lagen anger ingen"
            })
    void everyDayThatATimeCannotBeExtendedTo(String typed, String sentence) {
        String path = assessed + "/forlang";
        petra.get(path);
        String[] day = typed.split(", ?", -1);
        petra.post(path, "untilDay", day[0], "untilMonth", day[1], "untilYear", day[2], "reason", "Barnet är sjukt.");
        wrong(petra, "untilDay", sentence);
        keeps(petra, "value=\"" + day[2] + "\"");
        keeps(petra, "Barnet är sjukt.");
    }

    @Test
    void anAdditionIsNeverLost() {
        wrong(petra.get(fresh).post(fresh + "/anteckna", "text", " \u0000 "), "text", "Skriv vad du vill lägga till");
        wrong(
                petra.post(fresh + "/anteckna", "text", "å".repeat(10_001)),
                "text",
                "Skriv kortare, högst 10 000 tecken");
        keeps(petra, "å".repeat(10_001));
        plain(petra.post(fresh + "/anteckna", "text", ODD));
        keeps(petra, ODD);
        wrong(petra.post(fresh + "/tilldela", "to", "", "from", ""), "to", "Välj vem som ska ta anmälan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "channel | SAMSYN | channel | Välj hur anmälan kom",
                "receivedDay | 32 | receivedDay | Skriv dagen med siffror, till exempel 17 11 2026",
                "receivedYear | 26 | receivedDay | Skriv dagen med siffror, till exempel 17 11 2026",
                "receivedYear | 2027 | receivedDay | Tiden kan inte ligga i framtiden",
                "receivedYear | 1950 | receivedDay | Kontrollera året, så gammal kan anmälan inte vara",
                "time | 25.00 | time | Skriv tiden med timmar och minuter, till exempel 9.30",
                "time | 23.59 | time | Tiden kan inte ligga i framtiden",
                "time | '' | time | Skriv tiden med timmar och minuter, till exempel 9.30",
                "kind | gurka | kind | Välj vem som anmäler",
                "name | '' | name | Skriv namnet, eller välj Vill vara okänd",
                "phone | '' | phone | Skriv ett telefonnummer, eller välj Vill vara okänd",
                "phone | ring mig | phone | Skriv telefonnumret med siffror, till exempel 08-465 004 10",
                "number | abc | number | Skriv numret med tio eller tolv siffror, eller lämna tomt",
                "number | 20191010-2398 | number | Kontrollera numret, det stämmer inte. Lämna tomt om det inte är känt",
                "number | 19120211-9986 | number | Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn",
                "number | 19500191-2384 | number | Numret tillhör någon som har fyllt 18 år. En orosanmälan gäller barn",
                "birthYear | 15 | birthYear | Skriv födelseåret med fyra siffror, till exempel 2016",
                "birthYear | 2027 | birthYear | Födelseåret har inte varit än",
                "birthYear | 1980 | birthYear | Den som är född då har fyllt 18 år. En orosanmälan gäller barn",
                "seen | '' | seen | Skriv vad den som anmäler har sett eller hört"
            })
    void everyAnswerOfARegistration(String field, String typed, String at, String sentence) {
        wrong(tore.get("/inkorg/ny").post("/inkorg/ny", registrationWith(field, typed)), at, sentence);
        keeps(tore, "value=\"Polisen Farsta\"");
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "title, 201", "place, 201", "childName, 201", "seen, 10001"})
    void everyTextOfARegistration(String field, int tooLong) {
        wrong(
                tore.get("/inkorg/ny").post("/inkorg/ny", registrationWith(field, "å".repeat(tooLong))),
                field,
                tooLong == 201 ? "Skriv kortare, högst 200 tecken" : "Skriv kortare, högst 10 000 tecken");
        keeps(tore, "å".repeat(tooLong));
        List<String> form = new ArrayList<>(List.of(registrationWith(field, "a\u0000\u202E\uFEFF" + ODD)));
        form.set(form.indexOf("police"), "");
        wrong(tore.post("/inkorg/ny", form.toArray(String[]::new)), "kind", "Välj vem som anmäler");
        keeps(tore, "a" + ODD);
    }

    @Test
    void aRegistrationShowsWhatWasTypedAsText() {
        plain(tore.get("/inkorg/ny").post("/inkorg/ny", registrationWith("seen", ODD)));
        assertThat(tore.path()).startsWith("/arenden/SY-");
        keeps(tore, ODD);
    }

    /** What a person fills in who gets everything right, but for one answer. */
    private static String[] registrationWith(String field, String typed) {
        List<String> form = new ArrayList<>(
                List.of("channel", "TELEPHONE", "receivedDay", "17", "receivedMonth", "11", "receivedYear", "2026"));
        form.addAll(List.of("time", "9.15", "kind", "police", "name", "Polly Provsson", "title", "", "phone"));
        form.addAll(List.of("08-465 004 99", "place", "Polisen Farsta", "childName", "", "number", "", "birthYear"));
        form.addAll(List.of("", "seen", "Barnet var ute sent."));
        form.set(form.indexOf(field) + 1, typed);
        return form.toArray(String[]::new);
    }

    /** The same sentence at the field and in the summary, which leads there. */
    private static void wrong(Visitor visitor, String field, String sentence) {
        plain(visitor);
        assertThat(said(visitor, "<a href=\"#(" + field + ")\">([^<]*)</a>"))
                .as("the summary's line to %s", field)
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(said(visitor, "(-error)\".*<span>([^<]*)</span>"))
                .as("what is said at the fields")
                .anyMatch(words -> words.contains(sentence));
    }

    private static List<String> said(Visitor visitor, String pattern) {
        return Pattern.compile(pattern)
                .matcher(visitor.html())
                .results()
                .map(line -> asTyped(line.group(2)))
                .toList();
    }

    private static void keeps(Visitor visitor, String typed) {
        assertThat(asTyped(visitor.html()).contains(typed))
                .as("%.40s is kept on %s", typed, visitor.path())
                .isTrue();
    }

    /** Back from how a page writes it. */
    private static String asTyped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }

    private static void plain(Visitor visitor) {
        assertThat(visitor.status()).as(visitor.path()).isIn(200, 422);
        for (String never : List.of("<script>alert", "Exception", "se.samsyn", "ogiltigt")) {
            assertThat(visitor.html().contains(never))
                    .as("%s on %s", never, visitor.path())
                    .isFalse();
        }
    }
}
