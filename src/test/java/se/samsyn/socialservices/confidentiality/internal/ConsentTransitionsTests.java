package se.samsyn.socialservices.confidentiality.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.GeneratedPage;
import se.samsyn.socialservices.confidentiality.ConsentAct;
import se.samsyn.socialservices.confidentiality.Standing;
import se.samsyn.socialservices.confidentiality.internal.ConsentTransitions.Row;

class ConsentTransitionsTests {
    @ParameterizedTest
    @EnumSource(Standing.class)
    void everyActHasExactlyOneAnswerWhereverAConsentStands(Standing standing) {
        assertThat(ConsentTransitions.table().stream()
                        .filter(row -> row.from() == standing)
                        .map(Row::act))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ConsentAct.class.getPermittedSubclasses())
                        .<Class<? extends ConsentAct>>map(act -> act.asSubclass(ConsentAct.class))
                        .toList());
    }

    @Test
    void everyRowLeadsSomewhereOrSaysWhyNot() {
        assertThat(ConsentTransitions.table()).allMatch(row -> (row.to() == null) == (row.refused() != null));
    }

    @Test
    void everyStandingIsReachedByAnActOrByTime() {
        Set<Standing> reached = EnumSet.of(Standing.TO_ASK, Standing.EXPIRED);
        ConsentTransitions.table().forEach(row -> {
            if (row.to() != null) {
                reached.add(row.to());
            }
        });
        assertThat(reached).containsExactlyInAnyOrder(Standing.values());
    }

    @Test
    void nothingButAWithdrawalOrTimeEndsWhatIsGiven() {
        assertThat(ConsentTransitions.table().stream()
                        .filter(row -> row.from() == Standing.GIVEN && row.to() != null)
                        .map(row -> row.act().getSimpleName()))
                .containsExactly("Withdraw");
    }

    @Test
    void pageOfTheStandingsIsUpToDate() {
        new GeneratedPage(
                        "consent-states",
                        "What can be done with a consent",
                        "What a refused act says stands in the table. Time alone leads to expired.")
                .picture(
                        "stateDiagram-v2",
                        Stream.concat(
                                Stream.of("[*] --> to_ask", "asked --> expired : time", "given --> expired : time"),
                                ConsentTransitions.table().stream().flatMap(ConsentTransitionsTests::arrow)))
                .table(
                        List.of("Stands", "Act", "Leads to"),
                        ConsentTransitions.table().stream()
                                .map(row -> List.of(row.from().code(), row.act().getSimpleName(), then(row))))
                .isUpToDate();
    }

    private static Stream<String> arrow(Row row) {
        Standing to = row.to();
        return to == null || to == row.from()
                ? Stream.of()
                : Stream.of(row.from().code() + " --> " + to.code() + " : "
                        + row.act().getSimpleName());
    }

    private static String then(Row row) {
        return row.to() != null
                ? row.to().code()
                : "refused: " + row.refused().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
