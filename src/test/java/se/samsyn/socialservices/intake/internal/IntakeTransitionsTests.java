package se.samsyn.socialservices.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samsyn.GeneratedPage;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.internal.IntakeTransitions.Row;

class IntakeTransitionsTests {
    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyActHasExactlyOneAnswerAtEveryStage(Stage stage) {
        assertThat(IntakeTransitions.table().stream()
                        .filter(row -> row.from() == stage)
                        .map(Row::act))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Act.class.getPermittedSubclasses())
                        .<Class<? extends Act>>map(act -> act.asSubclass(Act.class))
                        .toList());
    }

    @Test
    void everyRowLeadsSomewhereOrSaysWhyNot() {
        assertThat(IntakeTransitions.table()).allMatch(row -> row.to().isEmpty() == (row.refused() != null));
    }

    @Test
    void everyStageIsReachedFromReceiptAndADecisionIsNeverUndone() {
        Set<Stage> reached = EnumSet.of(Stage.RECEIVED);
        for (int step = 0; step < Stage.values().length; step++) {
            reached.addAll(IntakeTransitions.table().stream()
                    .filter(row -> reached.contains(row.from()))
                    .flatMap(row -> row.to().stream())
                    .collect(Collectors.toSet()));
        }
        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(IntakeTransitions.table().stream().filter(row -> row.from() == Stage.DECIDED))
                .allMatch(row -> row.to().isEmpty() || row.to().equals(Set.of(Stage.DECIDED)));
    }

    @Test
    void stageOnlyGoesForward() {
        assertThat(IntakeTransitions.table())
                .allMatch(row -> row.to().stream().allMatch(to -> to.compareTo(row.from()) >= 0));
    }

    @Test
    void stepThatTheTableDoesNotHoldIsABug() {
        assertThatThrownBy(() -> IntakeTransitions.step(
                        new IntakeState.Received(), new Act.Take(), new IntakeState.ProtectionAssessed()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pageOfTheStagesIsUpToDate() {
        new GeneratedPage(
                        "intake-stages",
                        "What can be done with a report at intake",
                        "An act that does not change the stage is left out of the picture.")
                .picture(
                        "stateDiagram-v2",
                        Stream.concat(
                                Stream.of("[*] --> " + Stage.RECEIVED.code()),
                                IntakeTransitions.table().stream().flatMap(IntakeTransitionsTests::arrows)))
                .table(
                        List.of("Stage", "Act", "Leads to"),
                        IntakeTransitions.table().stream()
                                .map(row -> List.of(row.from().code(), row.act().getSimpleName(), then(row))))
                .isUpToDate();
    }

    private static Stream<String> arrows(Row row) {
        return row.to().stream()
                .filter(to -> to != row.from())
                .map(to -> row.from().code() + " --> " + to.code() + " : "
                        + row.act().getSimpleName());
    }

    private static String then(Row row) {
        return row.refused() == null
                ? row.to().stream().map(Stage::code).collect(Collectors.joining(" or "))
                : "refused: " + row.refused().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
