package se.samsyn.exchange.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed set, as the law leaves it. */
class MessagesCrossTests {
    @Test
    void onlyTheseKindsMayCross() {
        assertThat(names(SchoolMessage.class)).containsExactlyInAnyOrder("ReportSent");
        assertThat(names(SocialMessage.class))
                .containsExactlyInAnyOrder("ReportConfirmed", "HandlerChanged", "OutcomeGiven", "TakenByMunicipality");
    }

    @Test
    void anOutcomeHasThreeValuesAndNoRoomForAnyOtherWord() {
        assertThat(Outcome.values()).hasSize(3);
        List<Class<?>> types = Arrays.stream(SocialMessage.OutcomeGiven.class.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        assertThat(types).doesNotContain(String.class);
    }

    @Test
    void anAggregateFactHoldsNothingThatLeadsToAChild() {
        Set<Class<?>> leading =
                Set.of(ReportId.class, java.util.UUID.class, se.samsyn.foundation.shared.Reference.class);
        assertThat(AggregateFact.class.getRecordComponents()).noneMatch(part -> leading.contains(part.getType()));
    }

    private static List<String> names(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }
}
