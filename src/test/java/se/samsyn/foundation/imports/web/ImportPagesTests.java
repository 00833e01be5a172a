package se.samsyn.foundation.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.school.concernreport.web.Visitor;

/** Page 28 as an administrator meets it, in a browser that runs no script. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportPagesTests {
    private static final String PASSWORD = "ett långt lösenord för prov";
    private static final int ROWS = 5000;

    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private Imports imports;

    @Autowired
    private Databases databases;

    private ImportTown town;
    private Visitor alma;

    @BeforeEach
    void anAdministrator() {
        town = ImportTown.entered(organisations);
        logins.addAccount(town.administrator().person(), "alma." + town.mark(), PASSWORD);
        alma = new Visitor(port).loggedIn("alma." + town.mark(), PASSWORD);
    }

    @Test
    void fiveThousandRowsWithFortyFaultsAreTakenInByFourScreensAndTheFaultyOnesComeBack() {
        List<String> sentences = send(fiveThousand());

        assertThat(sentences).hasSize(40);
        assertThat(sentences.subList(0, 5))
                .containsExactly(
                        "Rad 2 | Namn |  | Fyll i det här",
                        "Rad 127 | E-post | utan-snabel-a | Skriv hela e-postadressen, till exempel namn@skolan.example",
                        "Rad 252 | Inloggningsnamn | Åsa Ö | Skriv minst två små bokstäver eller siffror, utan mellanslag"
                                + " och å, ä, ö",
                        "Rad 377 | Hela raden |  | Samma sak står redan på rad 376. Ta bort den ena",
                        "Rad 502 | Namn |  | Fyll i det här");
        assertThat(alma.html()).contains("40 rader behöver rättas", "Läs in 4\u00a0960 rader");

        String faulty = alma.path() + "/ratta.csv";
        String file = alma.path();
        String back = new String(alma.newTab().get(faulty).bytes(), StandardCharsets.UTF_8);
        assertThat(back.lines()).hasSize(41);
        assertThat(back)
                .startsWith("\uFEFFNamn;E-post;Inloggningsnamn;Att rätta\r\n")
                .contains(";utan-snabel-a;;E-post: Skriv hela e-postadressen");

        confirmed(file);
        assertThat(alma.html()).contains("4\u00a0960 rader är inlästa", "40 rader lästes inte in");

        alma.get("/inlasning").postFile("/inlasning", "STAFF", "rader-att-ratta.csv", corrected(back));
        assertThat(alma.html())
                .contains("Läs in 30 rader", "Kolumner som inte läses")
                .doesNotContain("behöver rättas</h2>");
    }

    /** As somebody would who reads the sentences. */
    private byte[] corrected(String back) {
        var number = new AtomicInteger();
        return back.lines()
                .filter(row -> !row.contains("Samma sak står redan"))
                .map(row -> row.replaceFirst("^\"\";", "Rättad;"))
                .map(row ->
                        row.replace("utan-snabel-a", "r" + number.incrementAndGet() + "@" + town.mark() + ".example"))
                .map(row -> row.replace("Åsa Ö", ""))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Confirms and waits at the page that shows how far it has come. */
    private void confirmed(String file) {
        alma.post(file);
        ImportTown.awaited(
                imports,
                town.administrator(),
                new ImportId(UUID.fromString(file.substring(file.lastIndexOf('/') + 1))));
        assertThat(alma.get(file).path()).isEqualTo(file);
    }

    private List<String> send(byte[] file) {
        alma.get("/inlasning").postFile("/inlasning", "STAFF", "C:\\\\Listor\\\\personal.csv", file);
        return Pattern.compile(
                        "(?s)<tr><th[^>]*>([^<]*)</th><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td><td[^>]*>([^<]*)</td></tr>")
                .matcher(alma.html())
                .results()
                .map(row -> row.group(1) + " | " + row.group(2) + " | " + row.group(3) + " | " + row.group(4))
                .toList();
    }

    /** A fault on every 125th row, four kinds in turn. */
    private byte[] fiveThousand() {
        List<String> rows = new ArrayList<>(List.of("Namn;E-post;Inloggningsnamn"));
        for (int n = 0; n < ROWS; n++) {
            String name = "Person " + n;
            String email = "p" + n + "@#.example";
            int fault = n % 125 == 0 ? n / 125 % 4 : -1;
            rows.add(
                    switch (fault) {
                        case 0 -> ";" + email + ";";
                        case 1 -> name + ";utan-snabel-a;";
                        case 2 -> name + ";" + email + ";Åsa Ö";
                        case 3 -> name + ";p" + (n - 1) + "@#.example;";
                        default -> name + ";" + email + ";";
                    });
        }
        return town.file(rows.toArray(String[]::new));
    }

    @Test
    void thePageShowsHowFarItHasComeAndAsksAgainByItself() throws SQLException {
        alma.get("/inlasning")
                .postFile("/inlasning", "STAFF", "personal.csv", town.file("Namn;E-post", "Maja Mall;maja@#.example"));
        String file = alma.path();
        try (var owner = databases.owner().getConnection();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('imports'))");
            alma.post(file);
            assertThat(alma.header("Refresh")).isEqualTo("2");
            assertThat(alma.html()).contains("<progress id=\"far\" max=\"1\" value=\"0\">", "0 av 1 rader");
            alma.assertReadable();
            owner.rollback();
        }
        confirmed(file);
        assertThat(alma.html()).contains("1 rad är inläst");
        assertThat(alma.header("Refresh")).isEmpty();
    }

    @Test
    void whatIsWrongWithTheFileIsSaidAtTheField() {
        alma.get("/inlasning").post("/inlasning");
        assertThat(alma.html()).contains("Välj vad det är för lista", "Välj en fil");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "Filen är ingen tabell");
        refused(new byte[0], "Filen är tom");
        refused(town.file("Namn;Ort", "Maja;Farsta"), "Kolumnen E-post saknas");
        refused(town.file("Namn;E-post", "Bo;b@x.example\r\n".repeat(5001)), "Filen har mer än 5 000 rader");
        refused(new byte[5_000_001], "Filen är för stor");
        alma.get("/inlasning").postFile("/inlasning", "KINGS", "personal.csv", town.file("Namn;E-post", "Bo;"));
        assertThat(alma.html()).contains("Välj vad det är för lista");
    }

    private void refused(byte[] file, String sentence) {
        alma.get("/inlasning").postFile("/inlasning", "STAFF", "personal.xlsx", file);
        assertThat(alma.status()).isEqualTo(422);
        assertThat(alma.html()).contains("<a href=\"#file\">" + sentence);
    }

    @Test
    void aFileThatIsFarTooLargeIsAnsweredAndNotCutOff() {
        alma.get("/inlasning").postFile("/inlasning", "STAFF", "personal.csv", new byte[25_000_000]);

        assertThat(alma.status()).isEqualTo(413);
        assertThat(alma.html()).contains("Det är för mycket på en gång");
    }

    @Test
    void aFileThatIsSentAfterTheLoginRanOutIsChosenAgain() {
        var nobody = new Visitor(port);
        nobody.postFile("/inlasning", "STAFF", "personal.csv", town.file("Namn;E-post", "Maja Mall;maja@#.example"));
        assertThat(nobody.status()).isEqualTo(403);

        alma.get("/inlasning").post("/inlasning", "kind", "STAFF");
        assertThat(alma.status()).isEqualTo(422);
        assertThat(alma.html()).contains("<a href=\"#file\">Välj en fil", "value=\"STAFF\" checked");
    }

    @Test
    void theTemplatesOwnRowIsReadable() {
        for (String kind : List.of("skolor", "personal", "uppdrag")) {
            byte[] template =
                    alma.newTab().get("/inlasning/mall/" + kind + ".csv").bytes();
            String name = kind.equals("skolor") ? "SCHOOLS" : kind.equals("personal") ? "STAFF" : "ASSIGNMENTS";
            alma.get("/inlasning").postFile("/inlasning", name, kind + ".csv", template);
            assertThat(alma.path()).as(kind).startsWith("/inlasning/");
            assertThat(alma.html())
                    .doesNotContain(
                            "Fyll i", "Skriv dagen", "Skriv numret", "Skriv tiderna", "ingen skolform", "Befattningen");
        }
    }

    @Test
    void whatTheFileHoldsIsShownAsText() {
        alma.get("/inlasning")
                .postFile(
                        "/inlasning",
                        "STAFF",
                        "<b>lista.csv",
                        town.file("Namn;E-post;<script>alert(1)</script>", "<i>Bo</i> {0};{1}<u>;x"));
        assertThat(alma.html())
                .contains("{1}&lt;u&gt;", "&lt;script&gt;alert(1)", "&lt;b&gt;lista")
                .doesNotContain("<script>alert", "<b>lista", "<u>");
    }
}
