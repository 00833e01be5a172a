package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * One leak of each kind, put there by us: a search that does not find all of them proves nothing. Some lie where the
 * program would have left them, the others in what is searched, each dressed in another way.
 */
final class Plants {
    static final String FIELD = "planted ";

    private final Aviary aviary;
    private final Subject about = new Subject();

    Plants(Aviary aviary) {
        this.aviary = aviary;
    }

    void mail(PostOffice post) throws IOException {
        String body = Base64.getEncoder().encodeToString(("Hej. Barnet heter " + leak(Kind.MAIL)).getBytes(UTF_8));
        try (var sender = new Socket(InetAddress.getLoopbackAddress(), post.port());
                OutputStream out = sender.getOutputStream()) {
            out.write(("HELO a\r\nMAIL FROM:<a@example.example>\r\nRCPT TO:<b@example.example>\r\nDATA\r\n\r\n" + body
                            + "\r\n.\r\nQUIT\r\n")
                    .getBytes(UTF_8));
            sender.getInputStream().readAllBytes();
        }
    }

    void log(Path log) throws IOException {
        Files.writeString(log, "WARN " + leak(Kind.LOG) + "\n", StandardOpenOption.APPEND);
    }

    /** As a column that is not sealed would hold it. */
    void row(Connection superuser) throws SQLException {
        try (var statement = superuser.prepareStatement("create table public.planted as select ?::bytea as leak")) {
            statement.setBytes(1, leak(Kind.DUMP).getBytes(UTF_8));
            statement.execute();
        }
    }

    void file(Path folder) throws IOException {
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("planted.gz")))) {
            packed.write(leak(Kind.FOLDER).getBytes(UTF_8));
        }
    }

    void answers(Consumer<Output> search) throws IOException {
        plant(search, Kind.PAGE, leak(Kind.PAGE).replace("k", "&#107;").getBytes(UTF_8));
        plant(search, Kind.TITLE, leak(Kind.TITLE).toUpperCase(Locale.ROOT).getBytes(UTF_8));
        plant(search, Kind.ADDRESS, ("/sok?namn=" + leak(Kind.ADDRESS).replace("a", "%61")).getBytes(UTF_8));
        plant(
                search,
                Kind.HEADER,
                HexFormat.of().formatHex(leak(Kind.HEADER).getBytes(UTF_8)).getBytes(UTF_8));
        plant(search, Kind.ERROR_PAGE, leak(Kind.ERROR_PAGE).getBytes(UTF_8));
        plant(search, Kind.CSV, leak(Kind.CSV).getBytes(UTF_16LE));
        plant(search, Kind.JSON, leak(Kind.JSON).replace("k", "\\u006b").getBytes(UTF_8));
        plant(search, Kind.METRIC, ("reports{child=\"" + leak(Kind.METRIC) + "\"} 1").getBytes(UTF_8));
        plant(search, Kind.OTHER_FILE, leak(Kind.OTHER_FILE).substring(0, 12).getBytes(UTF_8));
        plant(search, Kind.PDF, pdf());
        plant(search, Kind.XLSX, xlsx());
    }

    /** @return the kinds whose leak was not found */
    static Set<Kind> missed(Iterable<Sighting> sightings) {
        Set<Kind> missed = EnumSet.allOf(Kind.class);
        sightings.forEach(sighting -> {
            if (sighting.canary().field().equals(FIELD + sighting.kind())) {
                missed.remove(sighting.kind());
            }
        });
        return missed;
    }

    private byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var pen = new PDPageContentStream(paper, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                pen.showText(leak(Kind.PDF));
                pen.endText();
            }
            paper.save(bytes);
        }
        return bytes.toByteArray();
    }

    private byte[] xlsx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write(leak(Kind.XLSX).getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private String leak(Kind kind) {
        return aviary.word(FIELD + kind, about);
    }

    private static void plant(Consumer<Output> search, Kind kind, byte[] content) {
        search.accept(new Output(kind, "planted", content));
    }
}
