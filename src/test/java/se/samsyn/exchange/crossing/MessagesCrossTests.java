package se.samsyn.exchange.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The closed set, as the law leaves it. */
class MessagesCrossTests {
    @Test
    void onlyTheseKindsMayCross() {
        assertThat(names(SchoolMessage.class)).containsExactlyInAnyOrder("ReportSent", "SupplementSent");
        assertThat(names(SocialMessage.class))
                .containsExactlyInAnyOrder(
                        "ReportConfirmed",
                        "HandlerChanged",
                        "CompletionRequested",
                        "OutcomeGiven",
                        "TakenByMunicipality",
                        "Disclosure",
                        "DisclosureEnded");
        assertThat(names(BoardMessage.class)).containsExactlyInAnyOrder("ReportTransferred", "SupplementForwarded");
    }

    @Test
    void anOutcomeHasThreeValuesAndNoRoomForAnyOtherWord() {
        assertThat(Outcome.values()).hasSize(3);
        assertThat(parts(SocialMessage.OutcomeGiven.class)).doesNotContain(String.class);
    }

    @Test
    void aQuestionToTheSchoolHasNoRoomForWordsOfItsOwn() {
        assertThat(parts(SocialMessage.CompletionRequested.class))
                .containsExactly(ReportId.class, Instant.class, List.class, SocialMessage.Contact.class);
        assertThat(CompletionTopic.values()).hasSize(6);
    }

    @Test
    void anAggregateFactHoldsNothingThatLeadsToAChild() {
        Set<Class<?>> leading =
                Set.of(ReportId.class, java.util.UUID.class, se.samsyn.foundation.shared.Reference.class);
        assertThat(AggregateFact.class.getRecordComponents()).noneMatch(part -> leading.contains(part.getType()));
    }

    @Test
    void aReportFromBeforeSiblingsCouldBeSentTogetherIsStillRead() {
        assertThat(JsonMapper.builder()
                        .build()
                        .readValue("{\"guardians\": []}", ReportContent.class)
                        .sentWith())
                .isEmpty();
    }

    private static List<Class<?>> parts(Class<?> message) {
        return Arrays.stream(message.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
    }

    private static List<String> names(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }
}
