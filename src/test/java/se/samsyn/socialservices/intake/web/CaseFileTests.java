package se.samsyn.socialservices.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Child;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.ReportContent.Identity.Kind;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.document.ArchivalPdf;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.IntakeTest;
import se.samsyn.socialservices.intake.Registration;
import se.samsyn.socialservices.intake.Town;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves for the board's own case file, as somebody at intake downloads it. */
class CaseFileTests extends IntakeTest {
    private static final Path SCHEMA = Path.of("docs/schema/samsyn.orosanmalan-1.schema.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PERSONAL_NUMBER = "201910102399";
    private static final CleanFile LETTER = Town.letter("Hej, hon är sjuk.");
    private static final PartialDate IN_NOVEMBER = new PartialDate(2026, 11, null);
    private static final ReportContent.Reporter NOBODY = new ReportContent.Reporter("", "", "", "", "");

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Attachments attachments;

    @Test
    void everyKindOfReportIsWhatThePublishedSchemaSays() throws Exception {
        Schema schema = schema();
        for (Reference reference : everyKind()) {
            String json = json(reference);
            assertThat(wrong(schema, json)).as(json).isEmpty();
        }
    }

    @Test
    void allThatTheUnitHasReceivedIsHandedOverAndWhatCameFirstIsUnchanged() throws Exception {
        var sibling = received();
        var elsewhere = new Reference("SY-ZZZZZZ");
        var reference = decided(town.received(wall, crossings, List.of(sibling, elsewhere)));
        var report = reports.open(tore, reference);
        crossings.deliver(
                town.supplement(wall, crossings, attachments, report.listed().id(), "Hon kom inte i dag.", LETTER));

        String json = json(reference);
        assertThat(wrong(schema(), json)).as(json).isEmpty();
        var tree = JSON.readTree(json);
        assertThat(tree.at("/insändaSamtidigt")).extracting(JsonNode::asString).containsExactly(sibling.value());
        assertThat(tree.at("/underlag/sha256").asString())
                .isEqualTo(report.sent().hash());
        var added = tree.at("/kompletteringar/0");
        assertThat(added.get("av").asString()).isEqualTo("Maja Mönsterlund");
        assertThat(added.get("befattning").asString()).isEqualTo("Lärare");
        assertThat(added.get("text").asString()).isEqualTo("Hon kom inte i dag.");
        assertThat(added.at("/bilagor/0/sha256").asString()).isEqualTo(LETTER.sha256());
        assertThat(Fingerprint.of(added.at("/underlag/innehåll").asString()))
                .isEqualTo(added.at("/underlag/sha256").asString());

        byte[] paper = paper(reference);
        ArchivalPdf.assertLasts(paper);
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\n", ""))
                    .contains("Hon kom inte i dag.", "brev.txt", LETTER.sha256(), sibling.value());
        }
    }

    @Test
    void everyAnswerThatCanBeGivenHasItsWordInTheSchema() throws Exception {
        var words = new PublishedWords();
        String schema = Files.readString(SCHEMA);
        Stream.<Enum<?>[]>of(
                        Channel.values(),
                        Routing.values(),
                        PublishedReport.Standing.values(),
                        Sex.values(),
                        Protection.values(),
                        Answer.values(),
                        Reason.values(),
                        Outcome.values())
                .flatMap(Stream::of)
                .forEach(answer -> assertThat(schema).contains('"' + words.of(answer) + '"'));
    }

    @Test
    void schemaIsClosedAndLetsNoEmptyAnswerIn() throws Exception {
        Schema schema = schema();
        String json = json(decided(registered(child(Kind.PERSONAL_NUMBER, Protection.CONFIDENTIALITY_MARKED), null)));

        assertThat(wrong(schema, with(json, "/barn", "adress", "Påhittade vägen 1")))
                .isNotEmpty();
        assertThat(wrong(schema, with(json, "/barn", "namn", ""))).isNotEmpty();
        assertThat(wrong(schema, with(json, "/barn", "religion", "vet ej"))).isNotEmpty();
        assertThat(wrong(schema, with(json, "/barn/identitet", "födelseår", 2012)))
                .isNotEmpty();
        assertThat(wrong(schema, with(json, "/anmälare", "typ", "anonym"))).isNotEmpty();
        assertThat(wrong(schema, with(json, "/beslut", "utfall", "kanske"))).isNotEmpty();
    }

    @Test
    void hashShowsThatWhatCameInIsUnchanged() throws Exception {
        var original = JSON.readTree(json(decided(received()))).get("underlag");
        String content = original.get("innehåll").asString();

        assertThat(Fingerprint.of(content)).isEqualTo(original.get("sha256").asString());
        assertThat(content).contains("Borta elva dagar.");
        assertThat(Fingerprint.of(content.replace("elva", "tolv")))
                .isNotEqualTo(original.get("sha256").asString());
    }

    @Test
    void nothingSaysWhereAProtectedChildIsOrWhoWantsToBeUnknown() throws Exception {
        String secret = json(decided(registered(child(Kind.UNKNOWN, Protection.PROTECTED_REGISTRATION), null)));
        assertThat(JSON.readTree(secret).get("barn").propertyNames()).doesNotContain("adress", "postnummer", "telefon");

        var unknown = JSON.readTree(json(decided(anonymous()))).get("anmälare");
        assertThat(unknown.propertyNames()).containsExactlyInAnyOrder("typ", "slag");
    }

    @Test
    void paperLastsAndIsReadAloudAndSaysAllThatHappened() throws Exception {
        var reference = decided(received(Reason.values()));
        done(tore, reference, new Act.AddNote("Mormor skrev: \uD83D\uDE42 \u05E9\u05DC\u05D5\u05DD"));
        byte[] paper = paper(reference);

        ArchivalPdf.assertLasts(paper);
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\n", ""))
                    .contains(
                            "Anmälan " + reference,
                            "Tisdag 17 november 2026 10.05",
                            "Kråkslottets skola",
                            "Alva Sagosson",
                            "Utredning inleds",
                            "Skyddsbedömning klar",
                            "Ingen fara nu.",
                            "Hög frånvaro.",
                            reports.open(tore, reference).sent().hash());
        }
    }

    private Stream<Reference> kinds() {
        return Stream.concat(
                Stream.of(Kind.values()).map(kind -> registered(child(kind, Protection.NONE), IN_NOVEMBER)),
                Stream.of(Protection.values())
                        .map(protection -> registered(child(Kind.UNKNOWN, protection), new PartialDate(2026, 11, 3))));
    }

    private List<Reference> everyKind() {
        return Stream.concat(kinds(), Stream.of(received(Reason.values()), anonymous(), transferred()))
                .map(this::decided)
                .toList();
    }

    private Reference decided(Reference reference) {
        rights.give(town.petra(), tore.person());
        done(tore, reference, new Act.AssessProtection(false, "Ingen fara nu."));
        done(tore, reference, new Act.Decide(Outcome.OPENED, "Hög frånvaro.", null));
        return reference;
    }

    /** From another board, with its history. */
    private Reference transferred() {
        var other = Town.entered(organisations);
        var reference = other.report(wall, crossings);
        done(other.tore(), reference, new Act.Transfer(town.intake(), "Barnet bor hos er."));
        return reference;
    }

    private Reference anonymous() {
        return register("private_person", "", Town.content(Set.of(), NOBODY), true);
    }

    private Reference registered(Child child, @Nullable PartialDate lastSeen) {
        var content = Town.content(Set.of(Reason.OTHER));
        var concern = new ReportContent.Concern("Ensam ute sent.", lastSeen, "", "", Set.of(), Answer.YES, "");
        return register(
                "police",
                "Polisen Farsta",
                new ReportContent(child, List.of(), concern, content.circumstances(), content.reporter()),
                false);
    }

    private Reference register(String kind, String place, ReportContent content, boolean anonymous) {
        return reports.register(
                tore,
                new Registration(
                        new ReportId(Town.id()), Channel.TELEPHONE, clock.instant(), kind, place, anonymous, content));
    }

    private static Child child(Kind kind, Protection protection) {
        String where = protection.isProtected() ? "" : "Påhittade vägen 1";
        return new Child(
                new Identity(
                        kind,
                        kind == Kind.PERSONAL_NUMBER ? PERSONAL_NUMBER : "",
                        kind == Kind.PERSONAL_NUMBER || kind == Kind.BIRTH_YEAR ? 2019 : null),
                "Alva Sagosson",
                Sex.GIRL,
                protection,
                Whereabouts.of(where),
                Whereabouts.of(where.isEmpty() ? "" : "123 45"),
                Whereabouts.NOT_SAID,
                "COMPULSORY",
                "4 B",
                "",
                Answer.NO,
                "",
                Whereabouts.NOT_SAID);
    }

    private String json(Reference reference) {
        return new String(caseFiles.json(tore, reports.forCaseFile(tore, reference)), StandardCharsets.UTF_8);
    }

    /** As the browser gets it. */
    private byte[] paper(Reference reference) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + port + "/arenden/" + reference + "/personakt.pdf"))
                    .header("Cookie", "samsyn-session=" + secret(tore))
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private String secret(SocialActor actor) {
        String name = "user-" + Town.id();
        logins.addAccount(actor.person(), name, "lösenord för prov");
        return logins.open(logins.check(name, "lösenord för prov").orElseThrow());
    }

    private static List<String> wrong(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    private static String with(String json, String place, String field, Object value) {
        JsonNode tree = JSON.readTree(json);
        ((ObjectNode) tree.at(place)).putPOJO(field, value);
        return JSON.writeValueAsString(tree);
    }
}
