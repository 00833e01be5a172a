package se.samsyn.foundation.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.school.concernreport.web.Visitor;

/** Page 46, accounts: from a name in a list to somebody who can log in, and back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccountPagesTests {
    private static final String PASSWORD = "fyra ord att minnas";

    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private Accounts accounts;

    private ImportTown town;
    private Visitor alma;

    @BeforeEach
    void anAdministrator() {
        town = ImportTown.entered(organisations);
        String name = "alma." + town.mark();
        organisations.change(town.administrator(), change -> {
            var account = logins.prepareAccount(
                    change.transaction(), town.administrator().person(), name);
            logins.setPassword(change.transaction(), account, "används inte här");
            return account;
        });
        alma = new Visitor(port)
                .holding(logins.open(account(town.administrator().person())));
    }

    private UUID account(PersonId person) {
        return organisations.change(
                town.administrator(),
                change -> logins.accounts(change.transaction()).get(person).id());
    }

    /** A teacher at the town's school, entered and appointed by hand. @return the page of the person */
    private String teacher(String name) {
        String mark = name.toLowerCase(Locale.ROOT) + "." + town.mark();
        alma.get("/admin/konton/ny")
                .post("/admin/konton/ny", "name", name, "email", mark + "@skolan.example", "user", mark);
        String person = alma.path();
        alma.get(person + "/uppdrag")
                .post(
                        person + "/uppdrag",
                        "unit",
                        town.school().id().toString(),
                        "function",
                        "teacher",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "8",
                        "fromYear",
                        "2024",
                        "phone",
                        "070-174 06 20");
        assertThat(alma.path()).isEqualTo(person);
        return person;
    }

    private String handedCode(String person) {
        return alma.get(person).post(person + "/kod").found("<strong>([2-9A-Z-]{14})</strong>");
    }

    private Visitor choosing(String user, String code, String password) {
        return new Visitor(port)
                .get("/forsta-gangen")
                .post("/forsta-gangen", "user", user, "code", code, "password", password, "again", password);
    }

    @Test
    void aCodeIsExchangedOnceForAPasswordThatOnlyItsOwnerKnows() {
        String person = teacher("Maj");
        String user = "maj." + town.mark();
        String code = handedCode(person);
        assertThat(alma.header("Cache-Control")).contains("no-store");
        assertThat(choosing(user, "2345-2345-2345", PASSWORD).status()).isEqualTo(422);
        assertThat(choosing(user, code, "för kort").html()).contains("Skriv minst 12 tecken");

        assertThat(choosing(user.toUpperCase(Locale.ROOT), code.toLowerCase(Locale.ROOT), PASSWORD)
                        .html())
                .contains("Ditt lösenord är valt");
        assertThat(choosing(user, code, PASSWORD).html()).contains("är redan använd");
        assertThat(new Visitor(port).loggedIn(user, PASSWORD).path()).isEqualTo("/hem");

        handedCode(person);
        assertThat(new Visitor(port).loggedIn(user, PASSWORD).status())
                .as("a new code takes the password away")
                .isEqualTo(422);
    }

    @Test
    void aLockedAccountLetsNobodyInAndWhoeverIsLoggedInIsOut() {
        String person = teacher("Lo");
        String user = "lo." + town.mark();
        choosing(user, handedCode(person), PASSWORD);
        Visitor lo = new Visitor(port).loggedIn(user, PASSWORD);

        alma.get(person).post(person + "/las", "locked", "yes");
        assertThat(alma.html()).contains("Låst", "Lås upp kontot").doesNotContain("Ge en ny kod");
        assertThat(lo.get("/hem").path()).isEqualTo("/");
        assertThat(lo.loggedIn(user, PASSWORD).status()).isEqualTo(422);

        alma.get(person).post(person + "/las", "locked", "no");
        assertThat(lo.get("/").loggedIn(user, PASSWORD).path()).isEqualTo("/hem");
    }

    @Test
    void nobodyChangesOnesOwnAccountOrAssignments() {
        String self = "/admin/konton/" + town.administrator().person();
        assertThat(alma.get(self).html())
                .contains("Det här är du")
                .doesNotContain("/las\"", "/kod\"", "/uppdrag\"", "avsluta?");
        for (String change : List.of("/kod", "/las")) {
            assertThat(alma.get(self).post(self + change, "locked", "yes").status())
                    .isEqualTo(403);
        }
        assertThat(alma.get(self + "/uppdrag")
                        .post(
                                self + "/uppdrag",
                                "unit",
                                town.school().id().toString(),
                                "function",
                                "principal",
                                "fromDay",
                                "1",
                                "fromMonth",
                                "8",
                                "fromYear",
                                "2026")
                        .status())
                .isEqualTo(403);
        assertThat(alma.get("/admin/konton").status()).isEqualTo(200);
    }

    @Test
    void anAssignmentEndsOnItsDayAndIsNotedWithWhoAndWhat() {
        String person = teacher("Noa");
        String end = alma.get(person).found("href=\"([^\"]*avsluta[^\"]*)\"").replace("&amp;", "&");
        String assignment = end.substring(end.indexOf('=') + 1);
        alma.get(end)
                .post(
                        person + "/avsluta",
                        "assignment",
                        assignment,
                        "lastDay",
                        "31",
                        "lastMonth",
                        "8",
                        "lastYear",
                        "2024");

        assertThat(alma.html()).contains("Inget uppdrag");
        var noted = organisations.change(town.administrator(), change -> change.noted(50)).stream()
                .filter(one -> one.about().contains("Noa"))
                .toList();
        assertThat(noted).extracting(one -> one.what()).containsExactly("ended", "appointed", "person");
        assertThat(noted.getFirst().name())
                .isEqualTo(town.administrator().signature().name());
        assertThat(noted.getFirst().about())
                .containsExactly("Noa", "Lärare", town.school().name(), "2024-08-31");
    }

    @Test
    void aPositionOfAnotherSideIsRefused() {
        String person = teacher("Kim");
        alma.get(person + "/uppdrag")
                .post(
                        person + "/uppdrag",
                        "unit",
                        town.school().id().toString(),
                        "function",
                        "social_worker",
                        "fromDay",
                        "1",
                        "fromMonth",
                        "8",
                        "fromYear",
                        "2026");
        assertThat(alma.status()).isEqualTo(422);
        assertThat(alma.html()).contains("Den befattningen finns inte på enheten");
    }

    @Test
    void everyoneAtAUnitWhoCameFromAListGetsASlipAndLogsInWithTheAddress() {
        var listed = new Person(new PersonId(Uuid7.at(Instant.EPOCH)), "Eva Listad", "eva@" + town.mark() + ".example");
        organisations.register(
                town.administrator(),
                List.of(
                        listed,
                        new Appointment(
                                new AssignmentId(Uuid7.at(Instant.EPOCH)),
                                listed.id(),
                                town.school().id(),
                                "teacher",
                                null,
                                Period.from(LocalDate.of(2020, 1, 1)),
                                false)));
        teacher("Bo");
        alma.get("/admin/konton/koder")
                .post("/admin/konton/koder", "unit", town.school().id().toString());

        assertThat(alma.html()).contains("Eva Listad", "eva@" + town.mark() + ".example", "bo." + town.mark());
        alma.get("/admin/konton/koder")
                .post("/admin/konton/koder", "unit", town.school().id().toString());
        assertThat(alma.html()).contains("Ingen behövde någon kod");
    }

    @Test
    void aUnitThatThereIsNotIsMissingAndNeverTakenForAllOfThem() {
        teacher("Cilla");
        alma.get("/admin/konton/koder")
                .post("/admin/konton/koder", "unit", Uuid7.at(Instant.EPOCH).toString());

        assertThat(alma.status()).isEqualTo(404);
        assertThat(alma.html()).doesNotContain("Cilla");
    }

    @Test
    void noFirstCodeIsMadeWhenSomebodyCanAdminister() {
        assertThat(accounts.firstCode()).isEmpty();
        assertThat(new Visitor(port)
                        .get("/forsta-systemforvaltaren?kod=ABCD-EFGH-2345")
                        .status())
                .isEqualTo(404);
    }
}
