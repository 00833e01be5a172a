package se.samsyn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.foundation.attachment.SomeFiles.CANARY;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.attachment.SomeFiles;
import se.samsyn.school.concernreport.web.Visitor;

/** Files from the form to intake, as the two people meet them, without any script. */
@SamsynTest
class AttachmentTests {
    private static final byte[] PHOTOGRAPH = SomeFiles.photograph(6);
    private static final int TOO_LARGE = 10_000_001;
    private static final int LARGER_THAN_ANY_REQUEST = 22_000_000;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private Visitor maja;

    @BeforeEach
    void aTeacher() {
        clock.set("2026-11-17T09:42");
        maja = new Visitor(port).as("Maja Mönsterlund");
    }

    private String written() {
        maja.get("/anmal/start").post("/anmal/start");
        String draft = maja.path().replace("/barnet", "");
        maja.post(draft + "/barnet", "identity", "UNKNOWN");
        return draft;
    }

    private String send(String draft) {
        maja.get(draft + "/kontrollera").post(draft + "/kontrollera");
        return maja.found(">(SY-[0-9A-Z]{6})<");
    }

    @Test
    void aPhotographGoesFromTheFormToIntakeWithoutThePlaceWhereItWasTaken() throws Exception {
        String draft = written();
        maja.attach(draft + "/bilagor", "../Brevet hem.jpg", PHOTOGRAPH, "seen", "Brevet låg i väskan", "acute", "NO");
        assertThat(maja.path()).isEqualTo(draft + "/oron");
        assertThat(maja.html()).contains("Brevet hem.jpg (Bild, 1 kB)", ">\nBrevet låg i väskan</textarea>");
        assertThat(maja.get(draft + "/kontrollera").html()).contains("Brevet hem.jpg (Bild, 1 kB)");

        String reference = send(draft);
        assertThat(maja.html()).contains("Anmälan är mottagen", "Brevet hem.jpg");
        String hash = maja.found("SHA-256:\\s+([0-9a-f]{64})");
        String sent = maja.get("/anmalningar/" + reference).found("(/anmalningar/[^\"]*/bilagor/[^\"]*)");
        byte[] own = maja.get(sent).bytes();
        maja.get("/anmalningar/" + reference + "/kvittens.pdf");
        try (var pdf = Loader.loadPDF(maja.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Brevet hem.jpg", hash.substring(0, 20));
        }

        Visitor tore = new Visitor(port).as("Tore Testström").get("/arenden/" + reference);
        assertThat(tore.html()).contains("Brevet hem.jpg", "Ingen virusskanning är inställd");
        String path = tore.found("(/arenden/[^\"]*/bilagor/[^\"]*)");
        tore.get(path);
        assertThat(tore.bytes()).isEqualTo(own);
        assertThat(new String(own, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
        assertThat(tore.header("Content-Disposition")).startsWith("attachment;").contains("Brevet");
        assertThat(tore.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(tore.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(tore.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        Visitor petra = new Visitor(port).as("Petra Provberg").get("/arenden/" + reference + "/lasningar");
        assertThat(petra.html()).contains("Hämtade en bilaga");
    }

    @Test
    void aFileIsOnlyFoundUnderItsOwnReport() {
        String draft = written();
        maja.attach(draft + "/bilagor", "a.txt", "Hej".getBytes(UTF_8), "seen", "x", "acute", "NO");
        String reference = send(draft);
        String path = maja.get("/anmalningar/" + reference).found("(/anmalningar/[^\"]*/bilagor/[^\"]*)");
        String another = written();
        maja.post(another + "/oron", "seen", "x", "acute", "NO");
        String other = send(another);

        byte[] missing = maja.get("/anmalningar/" + other + "/bilagor/" + UUID.randomUUID())
                .bytes();
        assertThat(maja.status()).isEqualTo(404);
        assertThat(maja.get(path.replace(reference, other)).bytes()).isEqualTo(missing);
        Visitor hugo = new Visitor(port).as("Hugo Hittepåsson");
        byte[] nothing =
                hugo.get("/anmalningar/SY-000000/bilagor/" + UUID.randomUUID()).bytes();
        assertThat(hugo.get(path).bytes()).isEqualTo(nothing);
        Visitor hanna = new Visitor(port).as("Hanna Hässelkvist");
        assertThat(hanna.get(path.replace("/anmalningar", "/arenden")).status()).isEqualTo(404);
    }

    @Test
    void aFileIsTakenOutAgainAndWhatIsTypedStays() {
        String draft = written();
        maja.attach(draft + "/bilagor", "a.txt", "Hej".getBytes(UTF_8));
        String id = maja.found("name=\"attachment\" value=\"([^\"]+)\"");
        maja.post(draft + "/bilagor/ta-bort", "attachment", id, "seen", "Borta elva dagar");

        assertThat(maja.path()).isEqualTo(draft + "/oron");
        assertThat(maja.html()).contains("Borta elva dagar").doesNotContain("a.txt");
    }

    @Test
    void whatIsNotTakenIsSaidAtTheBoxAndWhatIsTypedStays() {
        String draft = written();
        String bilagor = draft + "/bilagor";
        maja.attach(bilagor, "film.txt", "<script>".getBytes(UTF_8), "seen", "Det jag såg");
        assertThat(maja.html()).contains("<a href=\"#file\">Filen är varken en bild", "Det jag såg");
        maja.attach(bilagor, "", new byte[0], "seen", "Det jag såg");
        assertThat(maja.html()).contains("Välj en fil först");
        maja.attach(bilagor, "tom.pdf", new byte[0], "seen", "Det jag såg");
        assertThat(maja.html()).contains("Filen är tom");
        maja.attach(bilagor, "film.mp4", new byte[TOO_LARGE], "seen", "Det jag såg igen");
        assertThat(maja.html()).contains("Filen är större än 10 MB", "Det jag såg igen");
        maja.post(draft + "/oron", "file", "IMG_1.jpg", "seen", "Det jag såg", "acute", "NO");
        assertThat(maja.html()).contains("Du valde en fil som inte är tillagd");
        maja.attach(bilagor, "film.mp4", new byte[LARGER_THAN_ANY_REQUEST], "seen", "Det jag såg");
        assertThat(maja.status()).isEqualTo(413);
        assertThat(maja.html()).contains("Det är för mycket på en gång", "Välj en mindre fil");
    }

    @Test
    void aFileThatComesAfterTheReportWasSentIsNotInItAndThatIsSaid() {
        String draft = written();
        maja.post(draft + "/oron", "seen", "x", "acute", "NO");
        send(draft);
        maja.get("/hem").attach(draft + "/bilagor", "a.txt", "Hej".getBytes(UTF_8));

        assertThat(maja.html()).contains("Anmälan var redan skickad").doesNotContain("a.txt");
    }
}
