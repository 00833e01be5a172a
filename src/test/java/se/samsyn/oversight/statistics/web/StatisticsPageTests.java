package se.samsyn.oversight.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samsyn.SharedBrowser;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.PageChecks;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.oversight.statistics.AuditTables;
import se.samsyn.oversight.statistics.Statistics;

/**
 * Page 42 as a city steward sees it. Its pictures are left in target/pages to be looked at beside look/09 and look/17.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsPageTests {
    @Autowired
    private Statistics statistics;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @LocalServerPort
    private int port;

    private String session;

    @BeforeAll
    void open() {
        AuditTables.enter(statistics, organisations);
        session = steward();
    }

    @Test
    void showsTheAuditsTwoTablesAndWhatTheFiguresMean() {
        try (Page page = page(1280)) {
            assertThat(page.locator("h1").innerText()).isEqualTo("Orosanmälningar 1911–1914");
            assertThat(page.locator("table").first().locator("tbody tr").count())
                    .isEqualTo(4);
            assertThat(page.locator("table").last().locator("tbody tr").count()).isEqualTo(3);
            assertThat(page.locator("caption").first().innerText())
                    .contains("Flickor och pojkar delar upp de inledda utredningarna")
                    .contains("Flera anmälningar kan avse samma barn");
        }
    }

    @Test
    void everyBarCarriesItsNumberAndTheTableHasTheSame() {
        try (Page page = page(1280)) {
            List<String> written = page.locator("svg.wide text").allTextContents();
            List<String> tabled = page.locator("td").allInnerTexts();
            assertThat(written).contains("17\u00a0701", "9\u00a0593", "54,2\u00a0%", "5\u00a0331", "56,7\u00a0%");
            assertThat(tabled).contains("17\u00a0701", "9\u00a0593", "54,2\u00a0%", "5\u00a0331", "56,7\u00a0%");
        }
    }

    @Test
    void isReadableByEveryoneAndBreaksNoPolicy() {
        for (int width : List.of(1280, 390, 320)) {
            List<String> complaints = new ArrayList<>();
            try (Page page = page(width)) {
                page.onConsoleMessage(message -> complaints.add(message.text()));
                page.reload();
                PageChecks.assertNoSidewaysScroll(page);
                PageChecks.assertAccessible(page);
                PageChecks.assertPrintsWell(page);
                shoot(page, "statistik-" + width);
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void drawsAnotherChartOnAPhoneAndWithTextTwiceAsLarge() {
        try (Page page = page(320)) {
            assertThat(page.locator("svg.wide").first().isVisible()).isFalse();
            assertThat(page.locator(".slim").first().isVisible()).isTrue();
        }
        try (Page page = page(1280)) {
            PageChecks.enlargeText(page);
            PageChecks.assertNoSidewaysScroll(page);
            assertThat(page.locator(".slim").first().isVisible()).isTrue();
            shoot(page, "statistik-200");
        }
    }

    @Test
    void printsBoysHatched() {
        try (Page page = page(1280)) {
            assertThat(page.locator("rect.hatch").first().isVisible()).isFalse();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("rect.hatch").first().isVisible()).isTrue();
            shoot(page, "statistik-print");
        }
    }

    @Test
    void fileComesAsOne() {
        try (Page page = page(1280)) {
            var file = page.request().get(url("/statistik/orosanmalningar.csv?ar=1914"));
            assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment;")
                    .contains("orosanmalningar.csv");
            assertThat(file.text()).contains("Hela staden;1914;198671;17701;9593;54,2;4262;5331;89,1;16,3");
        }
    }

    private Page page(int width) {
        BrowserContext context = SharedBrowser.newPerson(width);
        context.addCookies(List.of(new Cookie("samsyn-session", session).setUrl(url("/"))));
        Page page = context.newPage();
        page.navigate(url("/statistik?ar=" + AuditTables.LAST));
        return page;
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/pages/" + name + ".png")));
    }

    private String steward() {
        var always = Period.from(LocalDate.of(2010, 1, 1));
        var city = new Authority(new AuthorityId(id()), AuthorityKind.SPECIALIST_BOARD, "Socialnämnden", always);
        var office = new NewUnit(
                new UnitId(id()),
                city.id(),
                null,
                UnitKind.CITY_OFFICE,
                "Staden",
                "08-465 004 10",
                new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0)),
                null,
                null);
        var person = new Person(new PersonId(id()), "Sixten Sagolund", null);
        organisations.register(
                AuditTables.administrator(),
                List.of(
                        city,
                        office,
                        person,
                        new Appointment(
                                new AssignmentId(id()),
                                person.id(),
                                office.id(),
                                "city_steward",
                                null,
                                always,
                                false)));
        organisations.activate(AuditTables.administrator(), office.id());
        String name = "sixten-" + id();
        logins.addAccount(person.id(), name, "provprovprov");
        return logins.open(logins.check(name, "provprovprov").orElseThrow());
    }

    private static UUID id() {
        return Uuid7.at(Instant.EPOCH);
    }
}
