package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.database.internal.OlderDatabase;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.Round;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.school.concernreport.Submission;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult;
import se.samsyn.socialservices.intake.InboxQuery;
import se.samsyn.socialservices.intake.InboxRow;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.NameParts;
import se.samsyn.socialservices.intake.Recount;
import se.samsyn.socialservices.intake.ReportSearch;
import se.samsyn.socialservices.intake.SearchHit;
import se.samsyn.socialservices.intake.SearchQuery.ByName;
import se.samsyn.socialservices.intake.Stage;

/**
 * A data folder of the first version, before nights, transfers and mail, is opened by this one: what was written is
 * read, what was under way arrives, what was begun is finished, and the figures are still what the events say.
 */
class UpgradeTests {
    private static final String TEACHER = "Maja Mönsterlund";
    private static final String WORKER = "Tore Testström";
    private static final String MANAGER = "Petra Provberg";

    private static OlderDatabase older;
    private static ConfigurableApplicationContext program;
    private static ExamplePeople people;
    private static ConcernReports school;
    private static IncomingReports intake;

    @BeforeAll
    static void newVersionOpensTheOldFolder() throws IOException, SQLException {
        older = OlderDatabase.in("upgrade-data", "/upgrade/first-version.copy");
        program = new SpringApplicationBuilder(SamsynApplication.class, TestClock.Setting.class)
                .run("--server.port=0", "--samsyn.data=target/upgrade-data", "--samsyn.courier.seconds=3600");
        program.getBean(TestClock.class).set("2026-11-11T09:00");
        people = new ExamplePeople(program.getBean(Logins.class), 0);
        school = program.getBean(ConcernReports.class);
        intake = program.getBean(IncomingReports.class);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void scriptsThatOnceWereRunAreNeverChanged() {
        Map<String, String> now = new HashMap<>();
        older.checksums().keySet().forEach(script -> now.put(script, checksum(script)));

        assertThat(now).as("another change is another script").isEqualTo(older.checksums());
    }

    /** The file of the older version's rows has each of these words; the program that found them has sealed them. */
    @Test
    void nothingThatWasReadableOfAChildIsLeftInTheFolder() throws IOException {
        for (String words : List.of("Elis Låtsasson", "childName", "Blåmärken på båda armarna")) {
            assertThat(FolderSearch.holding(Path.of("src/test/resources/upgrade"), words))
                    .as(words)
                    .isNotEmpty();
            assertThat(FolderSearch.holding(Path.of("target/upgrade-data/pg"), words))
                    .as(words)
                    .isEmpty();
        }
        assertThat(FolderSearch.holding(Path.of("target/upgrade-data/pg"), TEACHER))
                .as("the search finds what is there to be found")
                .isNotEmpty();
    }

    @Test
    void draftIsOpenedAndSent() {
        var draft = new ReportId(UUID.fromString(older.subject("draft")));

        assertThat(school.draft(people.school(TEACHER), draft)
                        .answers()
                        .get(Part.CHILD)
                        .text("childName"))
                .isEqualTo("Elis Låtsasson");
        assertThat(school.submit(people.school(TEACHER), draft)).isInstanceOf(Submission.Sent.class);
    }

    @Test
    void messageThatWasUnderWayArrivesOnce() {
        var underWay = new ReportId(UUID.fromString(older.subject("underway")));

        program.getBean(Crossings.class).drain();
        program.getBean(Crossings.class).drain();

        assertThat(intake.inbox(people.social(WORKER), InboxQuery.FIRST).rows())
                .extracting(InboxRow::id)
                .containsOnlyOnce(underWay);
    }

    @Test
    void decidedReportIsReadOnBothSidesWithAllThatHappenedToIt() {
        var decided = Reference.parse(older.subject("decided")).orElseThrow();

        var atIntake = intake.open(people.social(WORKER), decided);
        var atSchool = school.report(people.school(TEACHER), decided);

        assertThat(atIntake.position().stage()).isEqualTo(Stage.DECIDED);
        assertThat(atIntake.sent().content().child().name()).isEqualTo("Elis Låtsasson");
        assertThat(atIntake.events()).hasSize(7);
        assertThat(atSchool.feedback()).hasSize(3);
    }

    @Test
    void olderReportsAreFoundByTheChildsNameWhenTheRoundHasBeenThere() {
        program.getBeansOfType(Round.class).values().stream()
                .filter(round -> round.name().equals("search"))
                .forEach(Round::go);

        var found = program.getBean(ReportSearch.class)
                .search(people.social(WORKER), new ByName(NameParts.of("Elis Låtsason")));

        assertThat(found.complete()).isTrue();
        assertThat(found.hits())
                .extracting(SearchHit::reference)
                .contains(Reference.parse(older.subject("decided")).orElseThrow());
    }

    @Test
    void extendedAssessmentIsDecidedAndOneByTelephoneGoesOn() {
        var manager = people.social(MANAGER);
        var extended = Reference.parse(older.subject("extended")).orElseThrow();
        var telephone = Reference.parse(older.subject("telephone")).orElseThrow();

        assertThat(intake.act(manager, extended, ExampleReports.opens())).isInstanceOf(ActResult.Done.class);
        assertThat(intake.act(manager, telephone, new Act.Confirm(Channel.TELEPHONE)))
                .isInstanceOf(ActResult.Done.class);
        assertThat(intake.act(manager, telephone, ExampleReports.noProtectionNeeded()))
                .isInstanceOf(ActResult.Done.class);
    }

    @Test
    void figuresAreWhatTheEventsSay() {
        AuthorityId board = people.social(WORKER).authority();
        Map<String, Long> counted = intake.recount(board).reports().entrySet().stream()
                .collect(Collectors.groupingBy(
                        cell -> standing(cell.getKey()), Collectors.summingLong(Map.Entry::getValue)));

        Map<String, Long> summed = new HashMap<>();
        sql().sql("""
                        select received_year || ' ' || standing, sum(reports) from statistics.summary
                         where board_id = ? group by 1 having sum(reports) > 0
                        """).param(board.value()).query(row -> {
            summed.put(row.getString(1), row.getLong(2));
        });
        assertThat(summed).isNotEmpty().isEqualTo(counted);
    }

    private static String standing(Recount.Cell cell) {
        return cell.year() + " " + cell.standing();
    }

    private static String checksum(String script) {
        String[] schemaAndScript = script.split("/");
        return sql().sql("select checksum from " + schemaAndScript[0] + ".flyway_schema_history where script = ?")
                .param(schemaAndScript[1])
                .query(String.class)
                .single();
    }

    private static JdbcClient sql() {
        DataSource owner = program.getBean(Databases.class).owner();
        return JdbcClient.create(owner);
    }
}
