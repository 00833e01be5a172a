package se.samsyn.socialservices.confidentiality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Protection;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportContent.Guardian;
import se.samsyn.exchange.crossing.ReportContent.Identity;
import se.samsyn.exchange.crossing.Sex;
import se.samsyn.socialservices.confidentiality.Whose;
import se.samsyn.socialservices.confidentiality.internal.People.Named;
import se.samsyn.socialservices.intake.Town;

class PeopleTests {
    private static final int AGE = 15;

    /** From the published test series. */
    private static final String BORN_10_OCTOBER_2019 = "201910102399";

    @Test
    void whoTurnsFifteenTodayIsAskedAndTheDayBeforeNobodyAsksThem() {
        var known = new Identity(Identity.Kind.PERSONAL_NUMBER, BORN_10_OCTOBER_2019, 2019);
        assertThat(whose(known, "2034-10-09")).containsExactly(Whose.GUARDIAN);
        assertThat(whose(known, "2034-10-10")).containsExactly(Whose.YOUNG_PERSON, Whose.GUARDIAN);
    }

    @Test
    void whoMayBeOldEnoughIsAskedAndItIsSaidThatNobodyKnows() {
        var year = new Identity(Identity.Kind.BIRTH_YEAR, "", 2012);
        assertThat(young(year, "2026-12-31")).isEmpty();
        assertThat(young(year, "2027-01-01")).singleElement().matches(Named::ageUnsure);
        assertThat(young(year, "2028-01-01")).singleElement().matches(named -> !named.ageUnsure());
        assertThat(young(new Identity(Identity.Kind.UNKNOWN, "", null), "2026-11-17"))
                .singleElement()
                .matches(Named::ageUnsure);
        assertThat(young(new Identity(Identity.Kind.UNBORN, "", null), "2026-11-17"))
                .isEmpty();
    }

    @Test
    void thereIsAlwaysAGuardianToAskAlsoWhereTheReportNamesNone() {
        assertThat(People.of(content(new Identity(Identity.Kind.UNBORN, "", null), List.of()), day("2026-11-17"), AGE))
                .containsExactly(new Named(Whose.GUARDIAN, 1, "", false));
    }

    private static List<Whose> whose(Identity identity, String day) {
        return of(identity, day).stream().map(Named::whose).toList();
    }

    private static List<Named> young(Identity identity, String day) {
        return of(identity, day).stream()
                .filter(named -> named.whose() == Whose.YOUNG_PERSON)
                .toList();
    }

    private static List<Named> of(Identity identity, String day) {
        var guardians = List.of(new Guardian("Vera Sagosson", "", "", Answer.YES, ""));
        return People.of(content(identity, guardians), day(day), AGE);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static ReportContent content(Identity identity, List<Guardian> guardians) {
        var usual = Town.content(Set.of());
        var child = new ReportContent.Child(identity, "Alva", Sex.GIRL, Protection.NONE, Answer.UNKNOWN, "");
        return new ReportContent(child, guardians, usual.concern(), usual.circumstances(), usual.reporter());
    }
}
