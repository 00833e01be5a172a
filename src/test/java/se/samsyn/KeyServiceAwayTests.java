package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.samsyn.command.client.Answer;
import se.samsyn.command.client.Connection;
import se.samsyn.command.client.Visitor;
import se.samsyn.command.client.Writing;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.encryption.internal.TransitServer;
import se.samsyn.foundation.encryption.internal.TransitServer.Manner;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Round;
import se.samsyn.school.concernreport.ConcernReports;

/** The key service goes away: what is there cannot be read, and a true report still reaches its unit. */
class KeyServiceAwayTests {
    private static final Path DATA = Path.of("target/key-service-data");
    private static final String TEACHER = "Maja Mönsterlund";
    private static final String WORKER = "Tore Testström";

    @Test
    void readingWaitsForItAndReportingDoesNot() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA);
        try (var service = new TransitServer()) {
            Reference before;
            try (var program = start(service)) {
                before = reported(program);
            }

            service.becomes(Manner.REFUSES);
            Reference meanwhile;
            try (var program = start(service)) {
                assertThat(get(program, TEACHER, "/anmalningar/" + before))
                        .satisfies(answer -> assertThat(answer.status()).isEqualTo(503))
                        .satisfies(answer -> assertThat(answer.body()).contains("Sidan går inte att visa just nu"));
                assertThat(get(program, WORKER, "/arenden/" + before).status()).isEqualTo(503);
                assertThat(get(program, "Alma Adminsson", "/admin/halsa").body())
                        .contains("Nyckeltjänsten svarar inte");

                meanwhile = reported(program);
                assertThat(get(program, WORKER, "/inkorg").body()).contains(meanwhile.value());
            }

            service.becomes(Manner.ANSWERS);
            try (var program = start(service)) {
                for (Reference reference : new Reference[] {before, meanwhile}) {
                    assertThat(get(program, WORKER, "/arenden/" + reference).body())
                            .contains("Påhittat Barn");
                    assertThat(get(program, TEACHER, "/anmalningar/" + reference)
                                    .status())
                            .isEqualTo(200);
                }
                assertThat(found(program, "Påhittat Barn"))
                        .contains("kan saknas")
                        .contains(before.value())
                        .doesNotContain(meanwhile.value());
                round(program, "search").go();
                assertThat(found(program, "Påhittat Barn")).contains(meanwhile.value());
            }
        }
    }

    private static ConfigurableApplicationContext start(TransitServer service) throws Exception {
        return new SpringApplicationBuilder(SamsynApplication.class)
                .run(
                        "--server.port=0",
                        "--samsyn.data=" + DATA,
                        "--samsyn.example=true",
                        "--samsyn.kms.url=" + service.engine(),
                        "--samsyn.kms.token.file=" + service.token(DATA),
                        "--samsyn.kms.lease=PT0S");
    }

    private static Reference reported(ConfigurableApplicationContext program) throws Exception {
        Visitor teacher = Visitor.logIn(port(program), TEACHER);
        try (var browser = new Connection(port(program))) {
            String report = new Writing(browser, teacher).draft("Påhittad oro", "");
            Answer sent = teacher.post(browser, "/anmal/" + report + "/kontrollera", Map.of());
            assertThat(sent.location()).endsWith("/mottagen");
            assertThat(teacher.get(browser, sent.location()).status()).isEqualTo(200);
            var people = new ExamplePeople(program.getBean(Logins.class), 0);
            return program.getBean(ConcernReports.class)
                    .receipt(people.school(TEACHER), new ReportId(UUID.fromString(report)))
                    .reference();
        }
    }

    private static Round round(ConfigurableApplicationContext program, String name) {
        return program.getBeanProvider(Round.class).stream()
                .filter(round -> round.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String found(ConfigurableApplicationContext program, String name) throws Exception {
        try (var browser = new Connection(port(program))) {
            return Visitor.logIn(port(program), WORKER)
                    .post(browser, "/sok", Map.of("sok", name))
                    .body();
        }
    }

    private static Answer get(ConfigurableApplicationContext program, String name, String path) throws Exception {
        try (var browser = new Connection(port(program))) {
            return Visitor.logIn(port(program), name).get(browser, path);
        }
    }

    private static int port(ConfigurableApplicationContext program) {
        return program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
