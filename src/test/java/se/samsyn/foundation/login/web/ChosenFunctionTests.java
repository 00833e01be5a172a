package se.samsyn.foundation.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.login.Logins;
import se.samsyn.school.concernreport.web.Visitor;

/** Ines works at a preschool and at an intake unit: she is on one side at a time. */
@SamsynTest
class ChosenFunctionTests {
    private static final String INES = "Ines Igelgren";

    @LocalServerPort
    private int port;

    @Autowired
    private Logins logins;

    @Autowired
    private Databases databases;

    @Autowired
    private TestClock clock;

    @Test
    void thatAFunctionIsChosenIsLoggedWithItsTimeAndNobodyElsesIsTaken() {
        clock.set("2026-11-17T09:42");
        Visitor ines = new Visitor(port).as(INES);
        var account = account();
        int before = chosen(account).size();
        var session = logins.find(logins.open(account)).orElseThrow();
        for (var function : logins.choices(session)) {
            ines.get("/logga-in/roll")
                    .post("/logga-in/roll", "assignment", function.id().toString());
            clock.set("2026-11-17T09:43");
        }
        ines.get("/logga-in/roll").post("/logga-in/roll", "assignment", "00000000-0000-0000-0000-000000000001");

        assertThat(ines.status()).isEqualTo(404);
        assertThat(chosen(account).subList(before, before + 2))
                .isEqualTo(
                        List.of("2026-11-17 08:42:00+00 preschool_principal", "2026-11-17 08:43:00+00 social_worker"));
        assertThat(chosen(account)).hasSize(before + 2);
    }

    @Test
    void onOneSideNothingOfTheOthersIsReachedAndAPageFromBeforeTheChoiceDoesNothing() {
        clock.set("2026-11-17T09:42");
        Visitor ines = new Visitor(port).as(INES);
        choose(ines, "preschool_principal");
        assertThat(ines.get("/hem").status()).isEqualTo(200);
        assertThat(ines.get("/inkorg").status()).isEqualTo(403);

        Visitor another = ines.newTab();
        another.get("/anmal/start");
        choose(ines, "social_worker");
        assertThat(ines.get("/inkorg").status()).isEqualTo(200);
        assertThat(ines.get("/hem").status()).isEqualTo(403);
        another.post("/anmal/start");
        assertThat(another.status()).as("begins no report at the preschool").isEqualTo(403);
    }

    private void choose(Visitor ines, String function) {
        var session = logins.find(logins.open(account())).orElseThrow();
        var chosen = logins.choices(session).stream()
                .filter(one -> one.function().equals(function))
                .findFirst()
                .orElseThrow();
        ines.get("/logga-in/roll")
                .post("/logga-in/roll", "assignment", chosen.id().toString());
    }

    private UUID account() {
        return logins.exampleAccounts().stream()
                .filter(one -> one.name().equals(INES))
                .findFirst()
                .orElseThrow()
                .account();
    }

    private List<String> chosen(UUID account) {
        return JdbcClient.create(databases.owner())
                .sql("""
                select choice.at || ' ' || a.function_code
                from login.choice
                join organisation.assignment a on a.id = choice.assignment_id
                where choice.account_id = ?
                order by choice.id
                """)
                .param(account)
                .query(String.class)
                .list();
    }
}
