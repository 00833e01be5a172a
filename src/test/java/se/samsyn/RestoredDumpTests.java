package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.database.internal.DebianServer;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.IncomingReports;

/** A dump of the operator's own database, taken before something is erased and put back after it. */
class RestoredDumpTests {
    private static final Path DATA = Path.of("target/restored-data");
    private static final String TEACHER = "Maja Mönsterlund";
    private static final String WORKER = "Tore Testström";
    private static final String MANAGER = "Petra Provberg";

    private static DebianServer server;

    @BeforeAll
    static void serverOfTheOperator() throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(DATA);
        server = DebianServer.running(Path.of("target/debian-server"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Also when the keys come from before it; and not at all without the journal, since then nobody knows. */
    @Test
    void whatWasErasedIsErasedAgainBeforeAnybodyIsAnswered() throws Exception {
        ReportId kept;
        ReportId erased;
        Path dump = DATA.resolve("dump.sql");
        Path olderKeys = Path.of("target/restored-keys");
        try (var program = start()) {
            var examples = examples(program);
            kept = examples.filledIn(TEACHER);
            erased = examples.filledIn(TEACHER);
        }
        server.dump(dump);
        copy(DATA.resolve("keys"), olderKeys);
        try (var program = start()) {
            school(program).discard(teacher(program), erased);
        }

        server.restore(dump);
        assertThat(drafts()).as("the dump has both").isEqualTo(2);
        try (var program = start()) {
            assertIsGone(program, erased, kept);
        }
        assertThat(drafts()).isEqualTo(1);

        server.restore(dump);
        copy(olderKeys, DATA.resolve("keys"));
        try (var program = start()) {
            assertIsGone(program, erased, kept);
        }

        Files.move(DATA.resolve("erasures"), DATA.resolve("lost"));
        assertThatThrownBy(RestoredDumpTests::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("The journal of what has been erased lacks lines");
        Files.move(DATA.resolve("lost"), DATA.resolve("erasures"));
    }

    /** With what the board had decided: its rows, its words and its key. */
    @Test
    void aReportThatWasErasedOnItsDayDoesNotComeBackWithADump() throws Exception {
        Path dump = DATA.resolve("decided.sql");
        Reference reference;
        try (var program = start()) {
            reference = finishedWithoutInvestigation(examples(program));
            server.dump(dump);
            erasesUntil(program, "2032-12-31");
            assertIsGone(program, reference);
        }

        server.restore(dump);
        assertThat(rows("intake.snapshot")).as("the dump has it").isOne();
        try (var program = start()) {
            assertIsGone(program, reference);
        }
        assertThat(rows("intake.snapshot")).isZero();
    }

    private static Reference finishedWithoutInvestigation(ExampleReports examples) {
        Reference reference = examples.reference(TEACHER, examples.sent(TEACHER));
        examples.act(
                WORKER,
                reference,
                new Act.Take(),
                new Act.Confirm(Channel.SAMSYN),
                ExampleReports.noProtectionNeeded(),
                new Act.Decide(Outcome.NOT_OPENED, "Skolan och hemmet räcker.", null),
                new Act.HandOver(new CaseNumber("AKT 2026:117"), 0));
        return reference;
    }

    /** Twice a day apart: what is out is seen twice (decision 29). */
    private static void erasesUntil(ConfigurableApplicationContext program, String day) {
        Round erasure = program.getBeansOfType(Round.class).values().stream()
                .filter(round -> round.name().equals("erasure"))
                .findFirst()
                .orElseThrow();
        TestClock clock = program.getBean(TestClock.class);
        clock.set(LocalDate.parse(day).minusDays(1) + "T06:00");
        erasure.go();
        clock.set(day + "T07:00");
        erasure.go();
    }

    private static void assertIsGone(ConfigurableApplicationContext program, Reference reference) {
        assertThatThrownBy(() -> intake(program).openToRead(people(program).social(MANAGER), reference))
                .isInstanceOf(Missing.class);
    }

    private static void assertIsGone(ConfigurableApplicationContext program, ReportId erased, ReportId kept) {
        SchoolActor teacher = teacher(program);
        assertThatThrownBy(() -> school(program).draft(teacher, erased)).isInstanceOf(Missing.class);
        assertThat(school(program)
                        .draft(teacher, kept)
                        .answers()
                        .get(Part.CHILD)
                        .text("childName"))
                .isEqualTo("Elis Låtsasson");
    }

    /** With its rights, which the program looks at. */
    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(to);
        assertThat(new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SamsynApplication.class, TestClock.Setting.class)
                .properties(server.properties())
                .run("--server.port=0", "--samsyn.data=" + DATA, "--samsyn.example=true");
    }

    private static ExampleReports examples(ConfigurableApplicationContext program) {
        return new ExampleReports(people(program), school(program), intake(program));
    }

    private static ExamplePeople people(ConfigurableApplicationContext program) {
        return new ExamplePeople(program.getBean(Logins.class), 0);
    }

    private static IncomingReports intake(ConfigurableApplicationContext program) {
        return program.getBean(IncomingReports.class);
    }

    private static ConcernReports school(ConfigurableApplicationContext program) {
        return program.getBean(ConcernReports.class);
    }

    private static SchoolActor teacher(ConfigurableApplicationContext program) {
        return people(program).school(TEACHER);
    }

    private static long drafts() throws SQLException {
        return rows("concernreport.draft");
    }

    private static long rows(String table) throws SQLException {
        try (var connection = server.looking();
                var rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
