package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Some;

/**
 * A foreign id answers byte for byte like a missing one, for every handler that takes one: colleagues of another
 * school, another owner, another board and the other side alike.
 */
@SamsynTest
class ForeignIdTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final String MISSING_REFERENCE = "SY-000000";

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports reports;

    @Autowired
    private Imports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    @Autowired
    private TestClock clock;

    private final HttpClient http = HttpClient.newHttpClient();
    private ReportId draft;
    private ReportId sent;
    private ImportId list;
    private String reference;

    private record Route(String method, String path) {}

    @BeforeEach
    void majaHasADraftAndAReport() {
        clock.set("2026-11-17T09:42");
        var maja = (SchoolActor)
                logins.find(secretOf("Maja Mönsterlund")).orElseThrow().actor();
        draft = reports.begin(maja, "Lärare");
        sent = reports.begin(maja, "Lärare");
        Some.leastAnswers().forEach((part, answers) -> reports.save(maja, sent, part, answers));
        reports.submit(maja, sent);
        reference = reports.receipt(maja, sent).reference().value();
        var alma = (CommonActor)
                logins.find(secretOf("Alma Adminsson")).orElseThrow().actor();
        list = new ExampleLists(imports, alma).ofStaff();
    }

    @Test
    void everyHandlerWithAnIdIsTried() {
        assertThat(routes()).hasSizeGreaterThan(15);
    }

    @Test
    void aForeignIdAnswersLikeAMissingOne() throws Exception {
        List<String> strangers = List.of(
                "Hugo Hittepåsson", "Viktor Visionsson", "Vilma Vindkraft", "Hanna Hässelkvist", "Sixten Sagolund");
        Map<String, String> secrets = new TreeMap<>();
        strangers.forEach(name -> secrets.put(name, secretOf(name)));
        secrets.put("another administrator", administrator());
        for (var stranger : secrets.entrySet()) {
            String name = stranger.getKey();
            String secret = stranger.getValue();
            String token = token(secret);
            for (Route route : routes()) {
                String missing =
                        answer(route, MISSING_REFERENCE, UUID.randomUUID().toString(), secret, token);
                for (Record foreign : List.of(draft, sent, list)) {
                    assertThat(answer(route, reference, foreign.toString(), secret, token))
                            .as(name + " " + route)
                            .isEqualTo(missing)
                            .doesNotStartWith("2");
                }
            }
        }
    }

    private String answer(Route route, String knownReference, String id, String secret, String token)
            throws IOException, InterruptedException {
        String path = route.path().replace("{reference}", knownReference).replace("{id}", id);
        path = PLACE.matcher(path).replaceAll("oron");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "samsyn-session=" + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        route.method(),
                        route.method().equals("POST")
                                ? BodyPublishers.ofString("_csrf=" + token)
                                : BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("connection"); // the server closes a connection after a hundred answers, whatever they are
        String answer = response.statusCode() + " " + headers + " " + response.body();
        return answer.replace(id, "the id").replace(knownReference, "the reference");
    }

    private List<Route> routes() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("se.samsyn."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .filter(path -> path.contains("{id}") || path.contains("{reference}"))
                        .flatMap(path -> methods(
                                        entry.getKey().getMethodsCondition().getMethods())
                                .map(method -> new Route(method, path))))
                .toList();
    }

    private static Stream<String> methods(java.util.Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(RequestMethod::name);
    }

    private String token(String secret) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/logga-in/roll"))
                .header("Cookie", "samsyn-session=" + secret)
                .build();
        var found = TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String administrator() {
        var administrator = ImportTown.entered(organisations).administrator().person();
        String password = "ett långt lösenord för prov";
        logins.addAccount(administrator, administrator.toString(), password);
        return logins.open(logins.check(administrator.toString(), password).orElseThrow());
    }

    private String secretOf(String name) {
        return logins.open(logins.exampleAccounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .account());
    }
}
