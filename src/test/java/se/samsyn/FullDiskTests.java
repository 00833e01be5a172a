package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.web.Visitor;

/**
 * The database has no room left when a report is sent: PostgreSQL says so in the middle of the transaction, by the same
 * code as when a disk is full. Nothing is half stored and nothing says received.
 */
@SamsynTest
class FullDiskTests {
    private static final String TEACHER = "Maja Mönsterlund";
    private static final String LAST_WRITTEN_AT_THE_SCHOOL = "school_crossing.outbox";
    private static final String FIRST_WRITTEN_AT_INTAKE = "intake.report";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Databases databases;

    @Autowired
    private Crossings crossings;

    @Autowired
    private Logins logins;

    @Autowired
    private Wall wall;

    private ExamplePeople people;
    private Visitor teacher;
    private String draft;

    @BeforeEach
    void aTeacherWhoHasWrittenAReport() {
        clock.set("2026-11-17T09:42");
        people = new ExamplePeople(logins, port);
        teacher = new Visitor(port).as(TEACHER);
        teacher.get("/anmal/start").post("/anmal/start");
        draft = teacher.path().replace("/barnet", "");
        teacher.post(draft + "/barnet", "identity", "UNKNOWN");
        teacher.post(draft + "/oron", "seen", "Borta elva dagar", "acute", "NO");
        teacher.get(draft + "/kontrollera");
    }

    @AfterEach
    void somebodyMakesRoom() {
        owner().sql("drop function if exists public.no_room cascade").update();
    }

    @Test
    void reportThatCannotBeStoredIsRefusedWholeAndTheDraftIsSentLater() {
        full(LAST_WRITTEN_AT_THE_SCHOOL);
        teacher.post(draft + "/kontrollera");

        assertThat(teacher.status()).isEqualTo(503);
        assertThat(teacher.html())
                .contains("Vi kan inte säga att det du skrev har kommit fram", "112")
                .doesNotContain("mottagen", "SY-");
        assertThat(atSchool("concernreport.report")).isZero();
        assertThat(atSchool("concernreport.draft")).isEqualTo(1);

        somebodyMakesRoom();
        teacher.again();
        assertThat(teacher.html()).contains("Anmälan är mottagen");
        assertThat(atIntake()).isEqualTo(1);
    }

    @Test
    void reportThatIntakeHasNoRoomForIsSafeAtTheSchoolAndArrivesWhenThereIs() {
        full(FIRST_WRITTEN_AT_INTAKE);
        teacher.post(draft + "/kontrollera");

        assertThat(teacher.html()).contains("Sparad, inte framme än").doesNotContain("Anmälan är mottagen");
        assertThat(atIntake()).isZero();

        somebodyMakesRoom();
        crossings.drain();
        assertThat(teacher.get(draft + "/mottagen").html()).contains("Anmälan är mottagen");
        assertThat(atIntake()).isEqualTo(1);
    }

    private void full(String table) {
        owner().sql("""
                create function public.no_room() returns trigger language plpgsql
                as $$ begin raise exception 'No space left on device' using errcode = 'disk_full'; end $$
                """).update();
        owner().sql("create trigger no_room before insert on " + table
                        + " for each row execute function public.no_room()")
                .update();
    }

    private long atSchool(String table) {
        return wall.school(people.school(TEACHER), transaction -> rows(transaction, table));
    }

    private long atIntake() {
        return wall.social(people.social("Tore Testström"), transaction -> rows(transaction, FIRST_WRITTEN_AT_INTAKE));
    }

    private long rows(Transaction transaction, String table) {
        return transaction
                .sql("select count(*) from " + table + " where id = ?::uuid")
                .param(draft.substring(draft.lastIndexOf('/') + 1))
                .query(Long.class)
                .single();
    }

    private JdbcClient owner() {
        return JdbcClient.create(databases.owner());
    }
}
