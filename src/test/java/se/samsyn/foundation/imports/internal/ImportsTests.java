package se.samsyn.foundation.imports.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.foundation.imports.ImportTown.differences;
import static se.samsyn.foundation.imports.ImportTown.faults;
import static se.samsyn.foundation.imports.ImportTown.outcomes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.SamsynTest;
import se.samsyn.TestClock;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.ImportTown;
import se.samsyn.foundation.imports.Imports;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.imports.Received;
import se.samsyn.foundation.imports.Received.Accepted;
import se.samsyn.foundation.imports.Received.MissingColumns;
import se.samsyn.foundation.imports.Received.Refused;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;

@SamsynTest
class ImportsTests {
    private static final String STAFF = "Namn;E-post;Inloggningsnamn";
    private static final String SCHOOLS =
            "Namn;Skolenhetskod;Skolformer;Driftsform;Huvudman;Stadsdel;Telefon;Öppettider;Medunderskrift";
    private static final String ASSIGNMENTS = "E-post;Enhet;Befattning;Telefon;Från och med;Till och med;Behörig";

    @Autowired
    private Imports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Logins logins;

    @Autowired
    private Taking taking;

    @Autowired
    private ImportRound round;

    @Autowired
    private Pages pages;

    @Autowired
    private TestClock clock;

    private ImportTown town;
    private CommonActor alma;
    private Texts swedish;

    @BeforeEach
    void aTown() {
        clock.set("2026-11-17T09:00");
        town = ImportTown.entered(organisations);
        alma = town.administrator();
        swedish = pages.texts(Locale.of("sv"));
    }

    @Test
    void nothingIsEnteredBeforeSomebodyHasConfirmedIt() {
        ImportId file = received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;maja.#");

        assertThat(outcomes(judged(file))).isEqualTo("ADDED");
        assertThat(people()).extracting(Person::name).containsExactly("Alma Adminsson");
        taken(file);

        assertThat(people()).extracting(Person::name).containsExactlyInAnyOrder("Alma Adminsson", "Maja Mall");
        assertThat(organisations
                        .change(alma, change -> logins.loginNames(change.transaction()))
                        .keySet())
                .contains("maja." + town.mark());
        assertThat(logins.check("maja." + town.mark(), ""))
                .as("an account without a password")
                .isEmpty();
        assertThat(outcomes(judged(received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;maja.#"))))
                .as("the same file again")
                .isEqualTo("KNOWN");
    }

    @Test
    void everyFaultOfAPersonStandsAtItsCell() {
        taken(received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;maja.#"));
        ImportId file = received(
                ImportKind.STAFF,
                STAFF,
                ";bo@#.example;",
                "Bo;bo;",
                "Bo;bo@#.example;Åke!",
                "Bo;bo2@#.example;maja.#",
                "Maja Mall;maja@#.example;maja2.#",
                "Cleo;BO@#.example;;mer",
                "B\u200Bo;bo3@#.example;",
                "B" + "o".repeat(200) + ";bo4@#.example;");

        assertThat(faults(judged(file))).isEqualTo("""
                2 NAME EMPTY
                3 EMAIL EMAIL_FORM
                4 row DUPLICATE
                5 LOGIN LOGIN_TAKEN
                6 LOGIN LOGIN_DIFFERS
                7 row MORE_CELLS
                7 row DUPLICATE
                8 NAME UNSEEN
                9 NAME TOO_LONG""");
    }

    @Test
    void aPersonWhoWasEnteredWithoutAnAddressIsKnownByNameAndLogin() {
        var known =
                new Person(new se.samsyn.foundation.shared.PersonId(java.util.UUID.randomUUID()), "Tora Tidig", null);
        organisations.register(alma, List.of(known));
        logins.addAccount(known.id(), "tora." + town.mark(), "ett långt lösenord");
        ImportId file = received(ImportKind.STAFF, STAFF, "Tora Tidig;Tora@#.example;tora.#");

        assertThat(differences(judged(file))).isEqualTo("EMAIL:  > tora@" + town.mark() + ".example");
        taken(file);

        assertThat(people())
                .filteredOn(person -> person.name().equals("Tora Tidig"))
                .singleElement()
                .satisfies(tora -> {
                    assertThat(tora.id()).isEqualTo(known.id());
                    assertThat(tora.email()).startsWith("tora@");
                });
    }

    @Test
    void independentSchoolsAndTheirOwnersComeIntoTheRegister() {
        ImportId file = received(
                ImportKind.SCHOOLS,
                SCHOOLS,
                "Vindskolan #;;Grundskola, förskoleklass;Fristående;Stiftelsen #;Stadsdel #;+46 8 465 004 11;7.30-16;ja",
                "Vindens förskola #;;Förskola;fristående;stiftelsen #;stadsdel #;08-465 004 12;06:30–17:30;");
        List<Judged> judged = judged(file);

        assertThat(outcomes(judged)).isEqualTo("ADDED ADDED");
        assertThat(differences(judged)).isEqualTo("OWNER:  > Stiftelsen " + town.mark());
        taken(file);

        Unit school = unit("Vindskolan " + town.mark());
        Unit preschool = unit("Vindens förskola " + town.mark());
        assertThat(school.active()).isTrue();
        assertThat(school.phone()).isEqualTo("08 465 004 11");
        assertThat(school.authority())
                .isEqualTo(preschool.authority())
                .isNotEqualTo(town.board().id());
        assertThat(organisations.directory().intakeUnitFor(school).id())
                .isEqualTo(town.intake().id());
        assertThat(preschool.school()).satisfies(profile -> {
            assertThat(profile.copyFunction()).isEqualTo("preschool_principal");
            assertThat(profile.cosigns()).isFalse();
        });
    }

    @Test
    void aSchoolThatClosesEarlierClosesNoLaterBeforeHolidays() {
        String row = "Vinden #;" + ImportTown.unitCode() + ";Grundskola;Kommunal;Nämnden #;Stadsdel #;08-465 004 10;";
        taken(received(ImportKind.SCHOOLS, SCHOOLS, row + "8.00-16.30;"));
        taken(received(ImportKind.SCHOOLS, SCHOOLS, row + "8.00-15.00;"));

        assertThat(unit("Vinden " + town.mark()).hours())
                .isEqualTo(new OpeningHours(LocalTime.of(8, 0), LocalTime.of(15, 0)));
    }

    @Test
    void aSchoolThatIsKnownIsPutRightAndKeepsItsOwner() {
        String code = ImportTown.unitCode();
        ImportId file = received(
                ImportKind.SCHOOLS,
                SCHOOLS,
                "Skolan #;" + code + ";Grundskola;Kommunal;Nämnden #;Stadsdel #;08-465 004 10;8.00-16.30;");

        assertThat(differences(judged(file))).isEqualTo("UNIT_CODE:  > " + code + "\nHOURS: 8.00–16.00 > 8.00–16.30");
        taken(file);

        ImportId renamed = received(
                ImportKind.SCHOOLS,
                SCHOOLS,
                "Nya skolan #;" + code
                        + ";Grundskola, Fritidshem;Kommunal;Nämnden #;Stadsdel #;08-465 004 10;8-16.30;Ja");
        assertThat(differences(judged(renamed)))
                .isEqualTo(
                        "NAME: Skolan # > Nya skolan #\nFORMS: Grundskola > Fritidshem, Grundskola\nCOSIGNS: Nej > Ja"
                                .replace("#", town.mark()));
        taken(renamed);
        assertThat(unit("Nya skolan " + town.mark()).id())
                .isEqualTo(town.school().id());

        assertThat(faults(judged(received(
                        ImportKind.SCHOOLS,
                        SCHOOLS,
                        "Nya skolan #;" + code + ";Grundskola;Fristående;Någon annan #;Stadsdel #;08-465 004 10;8-16;",
                        "Nya skolan #;00000000;Grundskola;Kommunal;Nämnden #;Stadsdel #;08-465 004 10;8-16;",
                        "Ny;1234;Slott;Statlig;;Ingenstans;ring;natt;kanske",
                        "Ny 2;;Grundskola;Kommunal;Okänd #;Stadsdel #;846500410;16-8;",
                        "Ny 3;;Grundskola;Fristående;Nämnden #;Stadsdel #;08-465 004 10;25-26;"))))
                .isEqualTo("""
                        2 OWNER OWNER_DIFFERS
                        3 UNIT_CODE UNIT_CODE_DIFFERS
                        4 UNIT_CODE UNIT_CODE_FORM
                        4 FORMS FORM_UNKNOWN
                        4 OWNERSHIP OWNERSHIP_UNKNOWN
                        4 DISTRICT DISTRICT_UNKNOWN
                        4 PHONE PHONE_FORM
                        4 HOURS HOURS_FORM
                        4 COSIGNS YES_NO
                        5 OWNER OWNER_UNKNOWN
                        5 PHONE PHONE_WITHOUT_ZERO
                        5 HOURS HOURS_ORDER
                        6 OWNER OWNER_NOT_INDEPENDENT
                        6 HOURS HOURS_FORM""");
    }

    @Test
    void anAssignmentIsChangedUntilItHasEndedAndThenItIsHistory() {
        taken(received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;", "Sven Social;sven@#.example;"));
        taken(received(
                ImportKind.ASSIGNMENTS,
                ASSIGNMENTS,
                "maja@#.example;Skolan #;Lärare;;2026-08-17;2026-12-31;",
                "sven@#.example;mottagningen #;socialsekreterare;070-174 06 22;1/9 2020;2025-01-31;Ja"));

        ImportId file = received(
                ImportKind.ASSIGNMENTS,
                ASSIGNMENTS,
                "maja@#.example;Skolan #;Teacher;070-174 06 21;20260817;;nej",
                "sven@#.example;Mottagningen #;Socialsekreterare;070-174 06 22;2020-09-01;2027-01-31;Ja",
                "sven@#.example;Mottagningen #;Socialsekreterare;;2024-01-01;;Ja",
                "sven@#.example;Mottagningen #;Socialsekreterare;;2026-01-01;;Ja");
        List<Judged> judged = judged(file);
        assertThat(differences(judged)).isEqualTo("PHONE:  > 070-174 06 21\nTO: 2026-12-31 > Tills vidare");
        assertThat(faults(judged)).isEqualTo("3 FROM HAS_ENDED\n4 FROM OVERLAPS");
        taken(file);

        assertThat(assignments("Sven Social"))
                .containsExactly(
                        LocalDate.of(2020, 9, 1) + " " + LocalDate.of(2025, 1, 31), LocalDate.of(2026, 1, 1) + " null");
        assertThat(assignments("Maja Mall")).containsExactly("2026-08-17 null");
    }

    @Test
    void everyFaultOfAnAssignmentStandsAtItsCell() {
        taken(received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;"));

        assertThat(faults(judged(received(
                        ImportKind.ASSIGNMENTS,
                        ASSIGNMENTS,
                        "nora@#.example;Skolan #;Lärare;;2026-08-17;;",
                        "alma@#.example;Skolan #;Lärare;;2026-08-17;;",
                        "maja@#.example;Slottet;Kung;;31/2 2026;2026-13-01;kanske",
                        "maja@#.example;Skolan #;Socialsekreterare;;2026-08-17;2026-08-16;",
                        "maja@#.example;Skolan #;Rektor;;2026-08-17;;",
                        "MAJA@#.example;skolan #;principal;;17.8.2026;;"))))
                .isEqualTo("""
                        2 EMAIL PERSON_UNKNOWN
                        3 EMAIL OWN_ASSIGNMENT
                        4 UNIT UNIT_UNKNOWN
                        4 FUNCTION FUNCTION_UNKNOWN
                        4 FROM DATE_FORM
                        4 TO DATE_FORM
                        4 QUALIFIED YES_NO
                        5 FUNCTION FUNCTION_OF_ANOTHER_SIDE
                        5 TO DATE_ORDER
                        7 row DUPLICATE""");
    }

    @Test
    void aFileWithoutTheRightColumnsIsNotKept() {
        assertThat(receive(ImportKind.STAFF, "Namn;Epost adress;Ort", "Bo;bo@#.example;Farsta"))
                .isEqualTo(new MissingColumns(List.of(Column.EMAIL)));
        assertThat(receive(ImportKind.STAFF, "Name;E-mail;namn", "Bo;bo@#.example;Bo"))
                .isEqualTo(new Refused("imports.refused.two_headings", List.of("namn")));
        assertThat(receive(ImportKind.STAFF, "Namn;E-post", ""))
                .isEqualTo(new Refused("imports.refused.only_headings", List.of()));
    }

    @Test
    void columnsStandInAnyOrderAndOnesThatWeDoNotKnowAreLeftAlone() {
        ImportId file = received(ImportKind.STAFF, "Ort;EPOST;Att rätta; namn ", "Farsta;bo@#.example;Fyll i;Bo Bara");

        assertThat(imports.unknownHeadings(imports.find(alma, file))).containsExactly("Ort", "Att rätta");
        taken(file);
        assertThat(people()).extracting(Person::name).contains("Bo Bara");
    }

    @Test
    void somebodyElsesFileIsMissingAlsoToAColleague() {
        ImportId file = received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;");
        CommonActor ada = town.colleague();

        assertThatThrownBy(() -> imports.find(ada, file)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> imports.judge(ada, file, swedish)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> imports.confirm(ada, file)).isInstanceOf(Missing.class);
        var steward = new CommonActor(ada.person(), ada.authority(), ada.unit(), Role.CITY_STEWARD, ada.signature());
        assertThatThrownBy(() -> imports.find(steward, file)).isInstanceOf(Denied.class);
    }

    @Test
    void twoWhoConfirmTheSameListAtOnceEnterItOnce() throws InterruptedException {
        String[] rows = java.util.stream.IntStream.range(0, 600)
                .mapToObj(n -> "Person " + n + ";p" + n + "@#.example;")
                .toArray(String[]::new);
        CommonActor ada = town.colleague();
        ImportId one = received(alma, rows);
        ImportId other = received(ada, rows);

        var both = List.of(
                Thread.startVirtualThread(() -> imports.confirm(alma, one)),
                Thread.startVirtualThread(() -> imports.confirm(alma, one)),
                Thread.startVirtualThread(() -> imports.confirm(ada, other)));
        for (Thread each : both) {
            each.join();
        }
        awaited(alma, one);
        awaited(ada, other);

        assertThat(people()).hasSize(601);
        assertThat(imports.find(alma, one).taken(Outcome.ADDED)
                        + imports.find(ada, other).taken(Outcome.ADDED))
                .isEqualTo(600);
        assertThat(imports.find(alma, one).taken(Outcome.KNOWN)
                        + imports.find(ada, other).taken(Outcome.KNOWN))
                .isEqualTo(600);
    }

    @Test
    void aReadingThatWasCutOffGoesOn() {
        String[] rows = java.util.stream.IntStream.range(0, 700)
                .mapToObj(n -> "Person " + n + ";p" + n + "@#.example;")
                .toArray(String[]::new);
        ImportId file = received(alma, rows);
        organisations.change(alma, change -> FileStore.confirm(change.transaction(), file));
        assertThat(taking.takeSome(alma.authority(), file)).as("there is more").isTrue();
        assertThat(people()).hasSize(501);

        round.go();

        assertThat(awaited(alma, file).taken(Outcome.ADDED)).isEqualTo(700);
        assertThat(people()).hasSize(701);
        assertThat(taking.takeSome(alma.authority(), file)).as("there is more").isFalse();
    }

    @Test
    void theRowsAreGoneAfterADay() {
        ImportId file = received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;");
        clock.move(Duration.ofHours(24));
        round.go();
        assertThat(imports.find(alma, file).rows()).isEqualTo(1);
        clock.move(Duration.ofSeconds(1));
        round.go();

        assertThatThrownBy(() -> imports.find(alma, file)).isInstanceOf(Missing.class);
    }

    @Test
    void aRowThatWasWrongIsStillOnTheListWhenItHasBecomeRight() {
        ImportId file = received(
                ImportKind.ASSIGNMENTS,
                ASSIGNMENTS,
                "nora@#.example;Skolan #;Lärare;;2026-08-17;;",
                "maja@#.example;Skolan #;Lärare;;2026-08-17;;");
        taken(received(ImportKind.STAFF, STAFF, "Maja Mall;maja@#.example;"));
        taken(file);
        taken(received(ImportKind.STAFF, STAFF, "Nora Ny;nora@#.example;"));

        assertThat(faults(judged(file))).isEqualTo("2 row WAS_WRONG");
        assertThat(assignments("Nora Ny")).isEmpty();
    }

    private Received receive(ImportKind kind, String... rows) {
        return imports.receive(alma, kind, "lista.csv", town.file(rows));
    }

    private ImportId received(ImportKind kind, String... rows) {
        return ((Accepted) receive(kind, rows)).id();
    }

    /** Staff. */
    private ImportId received(CommonActor actor, String... rows) {
        byte[] file = town.file(STAFF, String.join("\n", rows));
        return ((Accepted) imports.receive(actor, ImportKind.STAFF, "lista.csv", file)).id();
    }

    private List<Judged> judged(ImportId file) {
        return imports.judge(alma, file, swedish);
    }

    private void taken(ImportId file) {
        imports.confirm(alma, file);
        awaited(alma, file);
    }

    private se.samsyn.foundation.imports.Import awaited(CommonActor actor, ImportId file) {
        return ImportTown.awaited(imports, actor, file);
    }

    /** Those of this town. */
    private List<Person> people() {
        return organisations.change(alma, Organisations.Change::people).stream()
                .filter(person -> String.valueOf(person.email()).endsWith("@" + town.mark() + ".example"))
                .toList();
    }

    private Unit unit(String name) {
        return organisations.directory().schools().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> assignments(String name) {
        var ours = people().stream().map(Person::id).toList();
        return organisations.change(alma, Organisations.Change::register).assignments().stream()
                .filter(one -> one.name().equals(name) && ours.contains(one.person()))
                .map(Assignment::period)
                .map(period -> period.from() + " " + period.to())
                .sorted()
                .toList();
    }
}
