package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import se.samsyn.foundation.page.Dates;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * A newcomer sets up an empty city by the steps of the README, until a report from its school is confirmed by its unit.
 */
class NewCityIT {
    private static final Path DATA = Path.of("target/new-city-data");
    private static final String PASSWORD = "fyra ord att minnas";
    private static final String SLIP = "(?s)%s</h2>.*?<strong>([2-9A-Z-]{14})</strong>";

    private int port;
    private Visitor alma;
    private Visitor maja;

    @Test
    void anEmptyCityIsSetUpUntilATeachersReportIsConfirmedByASocialWorker() throws Exception {
        FileSystemUtils.deleteRecursively(DATA.resolve("pg"));
        try (var program = new StartedProgram(DATA, false)) {
            var first = URI.create(
                    program.lineWith("/forsta-systemforvaltaren?kod=").strip());
            port = first.getPort();
            assertThat(new Visitor(port).get("/halsa").status()).isEqualTo(200);
            administrator(first.getPath() + "?" + first.getQuery());
            organisation();
            schoolsAndStaff();
            Visitor slips = alma.get("/admin/konton/koder").post("/admin/konton/koder");
            maja = chosen(slips, "Maja Mall", "maja");
            Visitor tore = chosen(slips, "Tore Testare", "tore");
            String reference = reported();
            tore.get("/inkorg");
            assertThat(tore.html()).contains(reference);
            tore.get("/arenden/" + reference).post("/arenden/" + reference + "/ta");
            tore.get("/arenden/" + reference).post("/arenden/" + reference + "/bekrafta");
            assertThat(maja.get("/anmalningar/" + reference).html()).contains("Tore Testare", "tel:0846500461");

            assertThat(alma.get("/admin/prov").html()).contains("Inget saknas");
            assertThat(alma.get("/admin").html()).contains("Sju av åtta uppgifter är klara");
        }
    }

    private void administrator(String first) {
        alma = new Visitor(port);
        alma.get(first)
                .post(
                        "/forsta-systemforvaltaren",
                        "kod",
                        first.substring(first.indexOf('=') + 1),
                        "name",
                        "Alma Adminsson",
                        "email",
                        "alma@staden.example",
                        "user",
                        "alma",
                        "password",
                        PASSWORD,
                        "again",
                        PASSWORD,
                        "board",
                        "Kommunstyrelsen",
                        "workplace",
                        "Stadsledningskontoret",
                        "phone",
                        "08-465 004 60");
        assertThat(alma.html()).contains("Ditt lösenord är valt");
        assertThat(new Visitor(port).get(first).status())
                .as("the code makes one administrator")
                .isEqualTo(404);
        alma.get("/").loggedIn("alma", PASSWORD);
        assertThat(alma.path()).isEqualTo("/admin");
        assertThat(alma.html()).contains("Noll av åtta uppgifter är klara");
    }

    private void organisation() {
        form("/admin/kommun", "name", "Nystad", "code", "0001");
        form("/admin/namnder/ny", "kind", "specialist_board", "name", "Socialnämnden");
        form("/admin/namnder/ny", "kind", "specialist_board", "name", "Utbildningsnämnden");
        alma.get("/admin/stadsdelar/ny");
        form(
                "/admin/stadsdelar/ny",
                "name",
                "Nystad",
                "municipality",
                option("Nystad"),
                "board",
                option("Socialnämnden"),
                "sinceDay",
                "1",
                "sinceMonth",
                "1",
                "sinceYear",
                "2026");
        alma.get("/admin/enheter/ny");
        String social = option("Socialnämnden");
        String district = option("Nystad");
        form("/admin/enheter/ny", unit("out_of_hours", social, "Socialjouren", "08-465 004 62", "16.30", "8.00"));
        String night = alma.get("/admin/enheter/ny").found("<option value=\"([^\"]+)\"[^>]*>Socialjouren<");
        form(
                "/admin/enheter/ny",
                Stream.concat(
                                Stream.of(unit("intake", social, "Mottagningen", "08-465 004 61", "8.00", "16.30")),
                                Stream.of(
                                        "district",
                                        district,
                                        "night",
                                        night,
                                        "mandate",
                                        "Socialnämnden § 12",
                                        "decidedDay",
                                        "1",
                                        "decidedMonth",
                                        "9",
                                        "decidedYear",
                                        "2020"))
                        .toArray(String[]::new));
        alma.get("/admin/standardenhet");
        form("/admin/standardenhet", "unit", option("Mottagningen"));
        alma.get("/admin/delegation/ny");
        form(
                "/admin/delegation/ny",
                "board",
                option("Socialnämnden"),
                "functions",
                "social_worker",
                "functions",
                "deputy_unit_head",
                "powers",
                "decide",
                "point",
                "4.2",
                "fromDay",
                "1",
                "fromMonth",
                "9",
                "fromYear",
                "2020");
    }

    private static String[] unit(String kind, String board, String name, String phone, String opens, String closes) {
        return new String[] {
            "kind", kind, "board", board, "name", name, "phone", phone, "opens", opens, "closes", closes, "active",
            "yes"
        };
    }

    private void schoolsAndStaff() {
        imported(
                "SCHOOLS",
                "Namn;Skolformer;Driftsform;Huvudman;Stadsdel;Telefon;Öppettider",
                "Nya skolan;Grundskola;Kommunal;Utbildningsnämnden;Nystad;08-465 004 63;7.30-16.00");
        imported("ADDRESSES", "Postnummer;Stadsdel;Från och med", "99901;Nystad;" + LocalDate.now(Dates.ZONE));
        imported(
                "STAFF",
                "Namn;E-post;Inloggningsnamn",
                "Maja Mall;maja@skolan.example;maja",
                "Rut Rektor;rut@skolan.example;rut",
                "Tore Testare;tore@staden.example;tore",
                "Nanna Natt;nanna@staden.example;nanna");
        imported(
                "ASSIGNMENTS",
                "E-post;Enhet;Befattning;Från och med",
                "maja@skolan.example;Nya skolan;Lärare;2020-08-17",
                "rut@skolan.example;Nya skolan;Rektor;2020-08-17",
                "tore@staden.example;Mottagningen;Biträdande enhetschef;2020-08-17",
                "nanna@staden.example;Socialjouren;Jourhavande chef, socialjour;2020-08-17");
    }

    private void imported(String kind, String... rows) {
        alma.get("/inlasning")
                .postFile(
                        "/inlasning",
                        kind,
                        "lista.csv",
                        String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8));
        String file = alma.path();
        assertThat(alma.html()).doesNotContain("behöver rättas</h2>");
        alma.post(file);
        while (!alma.get(file).html().contains("inläst")) {
            Thread.onSpinWait();
        }
    }

    /** Whoever has got the slip of this page chooses a password and logs in. */
    private Visitor chosen(Visitor slips, String name, String user) {
        String code = slips.found(SLIP.formatted(name));
        var person = new Visitor(port);
        person.get("/forsta-gangen")
                .post("/forsta-gangen", "user", user, "code", code, "password", PASSWORD, "again", PASSWORD);
        return person.get("/").loggedIn(user, PASSWORD);
    }

    private String reported() {
        maja.get("/anmal/start").post("/anmal/start");
        String draft = maja.path().replace("/barnet", "");
        maja.post(draft + "/barnet", "identity", "UNKNOWN", "childName", "Elis Låtsas");
        maja.post(draft + "/oron", "seen", "Blåmärken", "acute", "NO");
        maja.post(
                draft + "/aterkoppling",
                "reporterName",
                "Maja Mall",
                "reporterTitle",
                "Lärare",
                "reporterPhone",
                "070-174 06 21");
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");
        assertThat(maja.path()).isEqualTo(draft + "/mottagen");
        return maja.found(">(SY-[0-9A-Z]{6})<");
    }

    private void form(String path, String... fields) {
        alma.get(path).post(path, fields);
        assertThat(alma.status()).as(path + " " + alma.html()).isEqualTo(200);
    }

    private String option(String words) {
        return alma.found("<option value=\"([^\"]+)\"[^>]*>" + words + "<");
    }
}
