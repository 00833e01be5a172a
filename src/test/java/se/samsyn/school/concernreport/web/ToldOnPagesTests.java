package se.samsyn.school.concernreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.exchange.crossing.SocialMessage.HandlerChanged;
import se.samsyn.exchange.crossing.SocialMessage.OutcomeGiven;
import se.samsyn.exchange.crossing.SocialMessage.ReportConfirmed;
import se.samsyn.foundation.page.Phone;
import se.samsyn.foundation.wall.SocialActor;

/** What the school is told of a report on its pages: only what is true, and never where a protected child lives. */
class ToldOnPagesTests extends SchoolPagesTest {
    private static final Instant AT = Instant.parse("2026-11-17T08:58:00Z");
    private static final Contact PETRA =
            new Contact("Petra Provberg", "unit_manager", "Mottagningsenheten", "08-465 004 12");
    private static final Contact ELIS =
            new Contact("Elis Test", "social_worker", "Mottagningsenheten", "08-465 004 13");

    @Autowired
    private Crossings crossings;

    @ParameterizedTest
    @ValueSource(strings = {"http://x/|<>", "::::", "http://[", "/%zz", ""})
    void aPageOpensWhateverItIsSaidToComeFrom(String from) {
        String draft = begun();

        assertThat(teacher.comingFrom(from).get(draft + "/oron").status()).isEqualTo(200);
    }

    @Test
    void anAddressThatCannotBeReadIsNoFaultOfOurs() {
        teacher.get("/anmalningar?efter=%F0");

        assertThat(teacher.status()).isEqualTo(400);
        assertThat(teacher.html()).contains("Adressen går inte att läsa");
    }

    @Test
    void nobodyIsSaidToHandleAReportBeforeSomebodyDoes() {
        sent();
        String report = "/anmalningar/" + reference();
        String unit = organisations.directory().unit(school.intake()).name();

        assertThat(teacher.get(report).html()).contains("Ansvarig: " + unit).doesNotContain("Handlägger nu");

        told(new ReportConfirmed(id(), AT, PETRA));
        assertThat(teacher.get(report).html())
                .contains("Ansvarig: Mottagningsenheten", "Petra Provberg")
                .contains("bekräftar att anmälan har kommit fram")
                .doesNotContain("Handlägger nu");

        told(new HandlerChanged(id(), AT.plusSeconds(60), school.intake(), ELIS));
        assertThat(teacher.get(report).html())
                .contains("Handlägger nu", "Elis Test")
                .doesNotContain("Ansvarig:");
    }

    @Test
    void theFirstHandlerIsNotSaidToHaveReadAnything() {
        sent();
        String report = "/anmalningar/" + reference();

        told(new HandlerChanged(id(), AT, school.intake(), ELIS));

        assertThat(teacher.get(report).html())
                .contains(
                        "Anmälan har fått en handläggare",
                        "Elis Test, socialsekreterare på Mottagningsenheten, har hand")
                .doesNotContain("läser din");
    }

    @Test
    void aWithheldOutcomeIsNowhereSaidToBeGiven() {
        sent();

        told(new OutcomeGiven(id(), AT, null, PETRA));

        assertThat(teacher.get("/anmalningar").html())
                .contains("Besked lämnas inte", "Lämnas inte")
                .doesNotContain("Lämnat");
    }

    @Test
    void whenTheReporterHasLeftTheListSaysWhoGetsTheAnswer() {
        sent();
        sent("reporterName", "Maja", "reporterTitle", "Lärare", "reporterPhone", "070-174 06 11", "copy", "OWNER");
        school.teacherLeaves(organisations, LocalDate.of(2026, 11, 16));

        assertThat(visitor(school.principal()).get("/anmalningar").html())
                .contains("Har slutat. Besked kommer till rektor.")
                .doesNotContain("huvudmannen.");
        assertThat(visitor(school.owner()).get("/anmalningar").html())
                .contains("Har slutat. Besked kommer till huvudmannen.")
                .doesNotContain("till rektor.");
    }

    @Test
    void anUnbornChildIsCalledExpectedInTheList() {
        String draft = filled();
        teacher.post(draft + "/barnet", "identity", "UNBORN", "childName", "Okänd");
        teacher.get(draft + "/kontrollera").post(draft + "/kontrollera");

        assertThat(teacher.get("/anmalningar").html()).contains("Väntat barn").doesNotContain("födelseår okänt");
    }

    @Test
    void theReasonForTheUnitNamesTheDistrictButNeverAProtectedChilds() {
        sent();
        assertThat(teacher.get("/anmalningar/" + reference()).html()).contains("Skolan ligger i Stadsdel");

        String open = filled();
        teacher.post(open + "/barnet", "identity", "UNKNOWN", "postalCode", school.code());
        teacher.get(open + "/kontrollera").post(open + "/kontrollera");
        assertThat(teacher.get("/anmalningar/" + reference()).html()).contains("Barnet bor i Stadsdel");

        String hidden = filled();
        teacher.post(
                hidden + "/barnet",
                "identity",
                "UNKNOWN",
                "protection",
                "CONFIDENTIALITY_MARKED",
                "district",
                school.otherDistrict().toString());
        teacher.get(hidden + "/kontrollera");
        assertThat(teacher.html()).doesNotContain("Barnet bor i", "Skolan ligger i", "Du har valt");
        teacher.post(hidden + "/kontrollera");
        assertThat(teacher.get("/anmalningar/" + reference()).html())
                .doesNotContain("Barnet bor i", "Skolan ligger i", "Anmälaren valde");
    }

    @Test
    void anotherUnitThatTakesOverIsNamedAndAnOlderMessageDoesNotBringTheFirstOneBack() {
        sent();
        String report = "/anmalningar/" + reference();
        String other = organisations.directory().unit(school.otherIntake()).name();
        told(new HandlerChanged(id(), AT, school.intake(), ELIS));
        told(new HandlerChanged(
                id(), AT.plusSeconds(60), school.otherIntake(), new Contact(other, "", other, "08-465 004 20")));
        told(new HandlerChanged(id(), AT.plusSeconds(30), school.intake(), PETRA));

        assertThat(teacher.get(report).html())
                .contains(other + " ansvarar för anmälan, som har lämnats över dit.")
                .containsOnlyOnce("Överlämnad till en annan enhet");
    }

    @Test
    void whenTheUnitIsClosedItSaysWhoReadsUntilThenAndTheNumber() {
        String number = Phone.inText("08-465 004 10");
        clock.set("2026-11-17T19:00:00Z");
        Visitor colleague = visitor(school.colleague());

        assertThat(colleague.get("/hem").html())
                .contains("Socialjouren läser den tills mottagningen öppnar, " + number + ".");
        teacher = colleague;
        sent();
        assertThat(teacher.html())
                .contains(
                        "Mottagningen har stängt och öppnar ", "Till dess läser socialjouren anmälan, " + number + ".");
    }

    private ReportId id() {
        return inbox.arrived().getLast().message().report();
    }

    private void told(SocialMessage message) {
        assertThat(crossings.deliver(wall.social(
                        SocialActor.job("test", school.board()),
                        transaction ->
                                crossings.send(transaction, school.teacher().authority(), message))))
                .isTrue();
    }

    @Test
    void aReportOf2012SaysWhyNoOutcomeIsGiven() {
        clock.set("2012-03-05T09:00:00Z");
        sent();
        String report = "/anmalningar/" + reference();

        teacher.get(report);

        assertThat(teacher.html())
                .contains("Besked om utredning lämnas inte för den här anmälan", "26 kap. 1 § OSL (2009:400)")
                .contains("Utan dröjsmål")
                .doesNotContain("14 dagar");
    }

    @Test
    void aProtectedChildsAddressIsNeverKept() {
        String draft = begun();
        teacher.post(
                draft + "/barnet",
                "identity",
                "UNKNOWN",
                "protection",
                "PROTECTED_REGISTRATION",
                "childAddress",
                "Hemligvägen 1");

        teacher.get(draft + "/barnet");
        assertThat(teacher.html()).doesNotContain("Hemligvägen");
    }
}
