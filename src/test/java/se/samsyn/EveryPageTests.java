package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.samsyn.exchange.crossing.CompletionTopic;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.PageChecks;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.school.concernreport.ConcernReports;
import se.samsyn.school.concernreport.Part;
import se.samsyn.socialservices.confidentiality.Consents;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.ProtectionRights;
import se.samsyn.socialservices.intake.SendingWay;
import se.samsyn.socialservices.intake.Taker;

/**
 * Every page, reached as the people who use it: readable by everyone, on the smallest screen and with text twice as
 * large, with our scripts and with none, and nothing that the browser complains of. A new page is put on the list here.
 */
@SamsynTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {
    private static final String MAJA = "Maja Mönsterlund";
    private static final String JONNA = "Jonna Journummer";
    private static final String TORE = "Tore Testström";
    private static final String ELIS = "Elis Exempelgren";
    private static final String PETRA = "Petra Provberg";
    private static final String ALMA = "Alma Adminsson";
    private static final Pattern OUR_SCRIPTS = Pattern.compile(".*[.]js([?].*)?");

    /** An answer that is no page, a form with errors, a script that we keep away. */
    private static final Pattern ASKED_FOR =
            Pattern.compile("Failed to load resource: (the server .* status of 4(03|04|22)|net::ERR_FAILED).*");

    /** What makes one address of many: what is asked for, an id, a reference. */
    private static final Pattern ONE_OF_MANY = Pattern.compile("[?].*|[0-9a-f-]{36}|SY-[0-9A-Z]{6}");

    private static final Consumer<Page> JUST_LOOK = page -> {};

    private static final int NARROW = 320;
    private static final int TALL = 900;

    @LocalServerPort
    private int port;

    @Autowired
    private ConcernReports school;

    @Autowired
    private IncomingReports intake;

    @Autowired
    private EmergencyOpenings openings;

    @Autowired
    private ProtectionRights rights;

    @Autowired
    private Consents consents;

    @Autowired
    private Imports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private TestClock clock;

    @Autowired
    private RequestMappingHandlerMapping handlers;

    private final Set<String> seen = new HashSet<>();
    private ExamplePeople people;
    private List<Visit> visits;

    /** @param then what is done on the page before it is looked at */
    private record Visit(String name, @Nullable String who, String path, int status, Consumer<Page> then) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void peopleHaveBeenAtWork() {
        people = new ExamplePeople(logins, port);
        var reports = new ExampleReports(people, school, intake);
        visits = new ArrayList<>();
        clock.set("2026-11-15T10:05");
        var alarm = reports.sent(MAJA);
        clock.set("2026-11-17T09:42");
        open();
        schoolSide(reports);
        socialSide(reports);
        visit("inbox with an alarm", TORE, "/inkorg");
        visit("report with an alarm", TORE, "/arenden/" + reports.reference(MAJA, alarm));
        visit("inbox, out of hours", JONNA, "/inkorg");
        visit("report, out of hours", JONNA, "/arenden/" + reports.reference(MAJA, alarm));
        new ConsentVisits(reports, consents, this::visit).all();
        oversight();
        lists();
        administration();
    }

    @AfterAll
    void peopleGoHome() {
        people.goHome();
    }

    private void open() {
        visit("start", null, "/");
        visit("start, wrong password", null, "/", press("Logga in"));
        visit("help", null, "/hjalp");
        visit("accessibility", null, "/tillganglighet");
        visit("personal data", null, "/personuppgifter");
        visits.add(new Visit("missing", null, "/finns-inte", 404, page -> {}));
        visits.add(new Visit("denied", MAJA, "/inkorg", 403, page -> {}));
        visit("choice of function", "Ines Igelgren", "/logga-in/roll");
    }

    private void schoolSide(ExampleReports reports) {
        String empty = "/anmal/" + reports.begun(MAJA);
        String filled = "/anmal/" + reports.filledIn(MAJA);
        var sent = reports.sent(MAJA);
        visit("school home", MAJA, "/hem");
        visit("school home in English", MAJA, "/hem", link("English"));
        visit("school home without reports", "Fia Fantasiberg", "/hem");
        visit("school home, principal", "Sara Sagolund", "/hem");
        visit("before the report", MAJA, "/anmal/start");
        for (String step : List.of("barnet", "oron", "hemmet", "aterkoppling")) {
            visit("report, " + step, MAJA, filled + "/" + step);
        }
        visit("report in English", MAJA, filled + "/hemmet", link("English"));
        visit("report, barnet, errors", MAJA, empty + "/barnet", press("Fortsätt"));
        visit("report, oron, no file chosen", MAJA, empty + "/oron", press("Lägg till filen"));
        visit("report, oron, errors", MAJA, empty + "/oron", press("Fortsätt"));
        visit("report, login lost", MAJA, empty + "/oron", page -> {
            page.context().clearCookies();
            press("Fortsätt").accept(page);
        });
        visit("ring first", MAJA, filled + "/ring");
        visit("check", MAJA, filled + "/kontrollera");
        visit("report, barnet, asks for the district", MAJA, empty + "/barnet", page -> {
            page.getByLabel("Postnummer").fill("99920");
            press("Fortsätt").accept(page);
        });
        visit("check, incomplete", MAJA, empty + "/kontrollera");
        visit("check, one more child", MAJA, filled + "/kontrollera", press("Lägg till ett barn"));
        var together = reports.sentTogether(MAJA);
        visit("receipt of two", MAJA, "/anmal/" + together + "/mottagen");
        visit("report of two at intake", TORE, "/arenden/" + reports.reference(MAJA, together));
        visit("receipt", MAJA, "/anmal/" + sent + "/mottagen");
        visit("receipt, typed afterwards", MAJA, "/anmal/" + sent + "/mottagen?efterat");
        visit("own reports", MAJA, "/anmalningar");
        visit("no reports", "Fia Fantasiberg", "/anmalningar");
        visit("the school's reports", "Sara Sagolund", "/anmalningar");
        visit("to do, drafts", MAJA, "/att-gora");
        visit("to do, nothing", "Fia Fantasiberg", "/att-gora");
        visit("settings", MAJA, "/mina-installningar");
        visit("settings, saved", "Fia Fantasiberg", "/mina-installningar", press("Spara"));
        visit("report, sent", MAJA, "/anmalningar/" + reports.reference(MAJA, sent));
        completion(reports);
        reports.sentWith("Viktor Visionsson", Part.FEEDBACK, "copy", "OWNER");
        visit("the owner's copies", "Vilma Vindkraft", "/anmalningar");
        visit("how long the owner keeps copies", "Vilma Vindkraft", "/gallring");
        visit("how long the owner keeps copies, errors", "Vilma Vindkraft", "/gallring", press("Spara regeln"));
        visit("the owner's home", "Vilma Vindkraft", "/hem");
        var cosigned = reports.sent("Hugo Hittepåsson");
        visit("to do, co-sign", "Nora Norrskensdotter", "/att-gora");
        visit(
                "report to co-sign",
                "Nora Norrskensdotter",
                "/anmalningar/" + reports.reference("Hugo Hittepåsson", cosigned));
    }

    private void completion(ExampleReports reports) {
        var asked = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(TORE, asked, new Act.RequestCompletion(EnumSet.allOf(CompletionTopic.class)));
        visit("ask the school", TORE, "/arenden/" + asked + "/komplettering");
        visit("ask the school, errors", TORE, "/arenden/" + asked + "/komplettering", press("Skicka frågan"));
        String path = "/anmalningar/" + asked;
        visit("report that is asked about", MAJA, path);
        visit("supplement", MAJA, path + "/komplettera");
        visit("supplement, errors", MAJA, path + "/komplettera", press("Skicka kompletteringen"));
        var added = reports.reference(MAJA, reports.sent(MAJA));
        reports.added(MAJA, added);
        visit("report with a supplement, at the school", MAJA, "/anmalningar/" + added + "?skickad");
        visit("report with a supplement", TORE, "/arenden/" + added);
    }

    private void socialSide(ExampleReports reports) {
        String fresh = "/arenden/" + reports.reference(MAJA, reports.sent(MAJA));
        visit("inbox, airy", TORE, "/inkorg?rad=luftig");
        visit("inbox, own", TORE, "/inkorg?visa=mina");
        visit("inbox, empty", "Hanna Hässelkvist", "/inkorg?visa=mina");
        visit("unit", PETRA, "/enheten?ansvarig=" + people.social(TORE).person());
        visit("unit, within time", "Hanna Hässelkvist", "/enheten");
        visit("to do, worker", TORE, "/att-gora?visa=enheten");
        visit("to do, manager", PETRA, "/att-gora");
        visit("to do in English", PETRA, "/att-gora", link("English"));
        visit("report, unassigned", PETRA, fresh);
        visit("report, errors", PETRA, fresh, press("Spara tillägget"));
        visit("transfer", TORE, fresh + "/lamna-over");
        visit("transfer, errors", TORE, fresh + "/lamna-over", press("Lämna över"));
        new SearchVisits(fresh, this::visit).all();
        var close = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(PETRA, close, new Act.MarkConflict(people.social(ELIS).person()));
        visit("conflict of interest", PETRA, "/arenden/" + close + "/jav");
        visit("protected identity", PETRA, "/arenden/" + close + "/skyddad");
        visit(
                "protected identity, errors",
                PETRA,
                "/arenden/" + close + "/skyddad",
                press("Markera skyddad identitet"));
        visit("right to protected identity", PETRA, "/enheten/skyddad-identitet");
        visit("conflict of interest, errors", TORE, "/arenden/" + close + "/jav", press("Markera jäv"));
        visit("protection", TORE, fresh + "/skydd");
        visit("protection, errors", TORE, fresh + "/skydd", press("Signera skyddsbedömningen"));
        visit("too early to decide", TORE, fresh + "/forhand");
        visit("confirmation", TORE, fresh + "/aterkoppling");

        var grave = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(TORE, grave, new Act.Take(), new Act.Confirm(Channel.SAMSYN));
        reports.act(TORE, grave, new Act.AssessProtection(true, "Barnet är rädd för att gå hem."));
        visit("protection assessed", TORE, "/arenden/" + grave + "/skydd");
        visit("decision proposed", PETRA, "/arenden/" + grave + "/forhand");
        visit("decision, errors", PETRA, "/arenden/" + grave + "/forhand", press("Besluta och skicka besked"));
        visit("report, taken", MAJA, "/anmalningar/" + grave);

        var calm = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "protection", "PROTECTED_REGISTRATION"));
        rights.give(people.social(PETRA), people.social(TORE).person());
        rights.give(people.social(PETRA), people.social(ELIS).person());
        reports.act(TORE, calm, new Act.Take(), ExampleReports.noProtectionNeeded());
        visit("report, protected identity", TORE, "/arenden/" + calm);
        visit("decision by one without the mark", ELIS, "/arenden/" + calm + "/forhand");
        visit("extension", PETRA, "/arenden/" + calm + "/forlang");
        visit("extension, errors", PETRA, "/arenden/" + calm + "/forlang", press("Förläng tiden"));
        visit("who has read", PETRA, "/arenden/" + calm + "/lasningar");

        decided(reports);
        visit("registration", TORE, "/inkorg/ny");
        visit("registration, errors", TORE, "/inkorg/ny", press("Registrera anmälan"));
    }

    private void decided(ExampleReports reports) {
        var decided = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(TORE, decided, ExampleReports.noProtectionNeeded());
        reports.act(PETRA, decided, new Act.BeginPreliminaryAssessment(), ExampleReports.extendsUntil("2026-12-08"));
        reports.act(TORE, decided, new Act.Take(), new Act.Confirm(Channel.SAMSYN), ExampleReports.opens());
        visit("report, decided", TORE, "/arenden/" + decided);
        visit("decision taken", TORE, "/arenden/" + decided + "/forhand");
        visit("hand over", TORE, "/arenden/" + decided + "/personakt");
        visit("hand over, errors", TORE, "/arenden/" + decided + "/personakt", press("Överförd"));
        visit("feedback given", TORE, "/arenden/" + decided + "/aterkoppling");
        visit("report, answered", MAJA, "/anmalningar/" + decided);

        var withheld = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "grade", "4 B"));
        reports.act(PETRA, withheld, ExampleReports.noProtectionNeeded(), ExampleReports.withholds());
        visit("report, answer withheld", MAJA, "/anmalningar/" + withheld);

        var police = reports.byTelephone(TORE, Instant.parse("2026-11-17T08:15:00Z"));
        visit("report by telephone", TORE, "/arenden/" + police);
        reports.act(TORE, police, new Act.Take(), ExampleReports.noProtectionNeeded(), ExampleReports.opens());
        var old = reports.byTelephone(TORE, Instant.parse("2019-05-17T08:15:00Z"));
        reports.act(TORE, old, ExampleReports.noProtectionNeeded(), ExampleReports.opens());
        reports.act(TORE, old, new Act.Confirm(Channel.TELEPHONE), new Act.HandOver(new CaseNumber("AKT 2019:7"), 0));
        visit("what is erased", PETRA, "/enheten/gallring");
        visit("outcome by hand", TORE, "/arenden/" + police + "/aterkoppling");
        reports.act(TORE, police, new Act.HandOver(new CaseNumber("AKT 2026:114"), 0));
        visit("handed over", TORE, "/arenden/" + police + "/personakt");
        emergency(reports);
        var moved = reports.reference(MAJA, reports.sent(MAJA));
        reports.act(
                TORE, moved, new Act.Transfer(people.social("Pelle Påhittsson").unit(), "Barnet bor där."));
        municipality(reports);
        visit("transferred", TORE, "/arenden/" + moved);
        visit("inbox in English", TORE, "/inkorg", link("English"));
    }

    /** Elis has not handled what is finished. */
    private void emergency(ExampleReports reports) {
        Reference finished = reports.finished(MAJA, TORE);
        visit("emergency opening", ELIS, "/nodoppna");
        visit("emergency opening, errors", ELIS, "/nodoppna", press("Nödöppna"));
        String opening = "/nodoppningar/" + reports.openedInAnEmergency(openings, ELIS, PETRA, finished);
        visit("report, opened in an emergency", ELIS, "/arenden/" + finished);
        visit("to do, emergency opening", PETRA, "/att-gora");
        visit("review of an emergency opening", PETRA, opening);
        visit("review of an emergency opening, errors", PETRA, opening, press("Spara granskningen"));
    }

    /** Maja's reports with such a code, or of such a child, come to the default unit, which is Tore's. */
    private void municipality(ExampleReports reports) {
        var open = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "postalCode", "99999"));
        visit("report to distribute", TORE, "/arenden/" + open);
        visit("inbox, to distribute", TORE, "/inkorg?visa=att-fordela");
        var elsewhere = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "municipality", "Påhittskommunen"));
        visit("report of a child elsewhere", TORE, "/arenden/" + elsewhere);
        visit("send to a municipality", TORE, "/arenden/" + elsewhere + "/annan-kommun");
        visit(
                "send to a municipality, errors",
                TORE,
                "/arenden/" + elsewhere + "/annan-kommun",
                press("Spara överlämningen"));
        var sent = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "municipality", "Sagokommunen"));
        reports.act(TORE, sent, new Act.SendToMunicipality("Sagokommunen", SendingWay.LETTER, ""));
        visit("report that was sent on", TORE, "/arenden/" + sent);
        visit("who took it", TORE, "/arenden/" + sent + "/mottagare");
        visit("who took it, errors", TORE, "/arenden/" + sent + "/mottagare", press("Spara och avsluta här"));
        var taken = reports.reference(MAJA, reports.sentWith(MAJA, Part.CHILD, "municipality", "Trollkommunen"));
        reports.act(
                TORE,
                taken,
                new Act.SendToMunicipality("Trollkommunen", SendingWay.TELEPHONE, ""),
                new Act.RecordTaker(new Taker("Disa Demoberg", "mottagningen", "08-465 004 99", clock.instant(), "")));
        visit("report that was taken elsewhere", TORE, "/arenden/" + taken);
        visit("report, taken elsewhere", MAJA, "/anmalningar/" + taken);
    }

    private void oversight() {
        visit("statistics", "Sixten Sagolund", "/statistik");
        visit("statistics of 2014", "Sixten Sagolund", "/statistik?ar=2014");
        visit("statistics in English", "Sixten Sagolund", "/statistik", link("English"));
        visit("rules", "Sixten Sagolund", "/regler");
    }

    private void lists() {
        var files = new ExampleLists(imports, people.administrator(ALMA));
        visit("import", ALMA, "/inlasning");
        visit("import in English", ALMA, "/inlasning", link("English"));
        visit("import, errors", ALMA, "/inlasning", press("Kontrollera filen"));
        visit("import, a list with faults and changes", ALMA, "/inlasning/" + files.ofSchools());
        visit("import, a list that is right", ALMA, "/inlasning/" + files.ofStaff());
        visit("import, done", ALMA, "/inlasning/" + files.taken());
    }

    private void administration() {
        visit("first time", null, "/forsta-gangen");
        visit("first time, errors", null, "/forsta-gangen", press("Välj lösenordet"));
        visits.add(new Visit("first administrator, too late", null, "/forsta-systemforvaltaren", 404, page -> {}));
        String person =
                "/admin/konton/" + people.administrator("Sixten Sagolund").person();
        visit("accounts", ALMA, "/admin/konton");
        visit("accounts in English", ALMA, "/admin/konton?sok=alma", link("English"));
        visit("new person, errors", ALMA, "/admin/konton/ny", press("Lägg till"));
        visit("codes for many", ALMA, "/admin/konton/koder");
        visit("a code to hand over", ALMA, person, press("Ge en ny kod"));
        visit("a person's account", ALMA, person);
        visit(
                "one's own account",
                ALMA,
                "/admin/konton/" + people.administrator(ALMA).person());
        visit("new assignment, errors", ALMA, person + "/uppdrag", press("Lägg till uppdraget"));
        var assignment = organisations
                .directory()
                .assignments(people.administrator("Sixten Sagolund").person())
                .getFirst();
        visit("an assignment ends", ALMA, person + "/avsluta?uppdrag=" + assignment.id());
        new OrganisationVisits(organisations, this::visit).all();
    }

    Iterable<Visit> visits() {
        return visits;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("visits")
    void everyoneCanReadItOnAnyScreenWithAndWithoutScript(Visit visit) {
        boolean again = looked(visit, true);
        if (again) {
            looked(visit, false);
        }
    }

    @Test
    void everyPageIsOnTheList() {
        assertThat(handlers.getHandlerMethods().entrySet().stream()
                        .filter(entry ->
                                entry.getValue().getBeanType().getName().startsWith("se.samsyn."))
                        .flatMap(entry -> NoPages.others(entry.getKey()))
                        .filter(pattern -> visits.stream().noneMatch(visit -> matches(pattern, visit.path()))))
                .as("pages that nobody here has looked at")
                .isEmpty();
    }

    /**
     * Whether to look again without the page's script: something is done there, or it has what was on no page before.
     */
    private boolean looked(Visit visit, boolean withScript) {
        Page page = people.pageAgain(visit.who());
        if (!withScript) {
            page.route(OUR_SCRIPTS, Route::abort);
        }
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        assertThat(page.navigate(people.url(visit.path())).status()).isEqualTo(visit.status());
        visit.then().accept(page);
        // A page that was asked for by a press has come, and not yet what it is drawn with.
        page.waitForLoadState();
        boolean hasScript = page.locator("script").count() > 0;
        boolean isNew = withScript && hasSomethingNew(page);
        if (isNew) {
            PageChecks.assertAccessible(page);
        }
        PageChecks.widenReferences(page);
        PageChecks.assertNoSidewaysScroll(page);
        if (withScript) {
            PageChecks.assertPrintsWell(page);
        }
        page.setViewportSize(NARROW, TALL);
        PageChecks.assertNoSidewaysScroll(page);
        PageChecks.enlargeText(page);
        PageChecks.assertNoSidewaysScroll(page);
        page.close();
        complaints.removeIf(ASKED_FOR.asMatchPredicate());
        assertThat(complaints).as("what the browser complained of").isEmpty();
        return hasScript && (isNew || visit.then() != JUST_LOOK);
    }

    /**
     * Axe takes as long as all the other looks together. It looks at each page that stands at an address of its own,
     * and at each that has an element that no page before had: in such a place, of such a class, with such attributes.
     */
    private boolean hasSomethingNew(Page page) {
        boolean isElsewhere = seen.add(ONE_OF_MANY.matcher(page.url()).replaceAll("*"));
        return seen.addAll(PageChecks.kindsOfElements(page)) || isElsewhere;
    }

    private static boolean matches(String pattern, String path) {
        return PathPatternParser.defaultInstance
                .parse(pattern)
                .matches(PathContainer.parsePath(path.replaceFirst("\\?.*", "")));
    }

    private void visit(String name, @Nullable String who, String path) {
        visit(name, who, path, JUST_LOOK);
    }

    void visit(String name, @Nullable String who, String path, Consumer<Page> then) {
        visits.add(new Visit(name, who, path, 200, then));
    }

    static Consumer<Page> press(String button) {
        return page -> page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    static Consumer<Page> link(String words) {
        return page -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(words))
                .click();
    }
}
