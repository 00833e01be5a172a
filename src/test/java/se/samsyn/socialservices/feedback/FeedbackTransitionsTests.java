package se.samsyn.socialservices.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.socialservices.feedback.FeedbackTransitionsTests.Telling.CONFIRM;
import static se.samsyn.socialservices.feedback.FeedbackTransitionsTests.Telling.TELL_OUTCOME;
import static se.samsyn.socialservices.feedback.FeedbackTransitionsTests.Telling.WITHHOLD_OUTCOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import se.samsyn.GeneratedPage;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SocialMessage.Contact;
import se.samsyn.socialservices.feedback.FeedbackGiven.Confirmation;
import se.samsyn.socialservices.feedback.FeedbackGiven.OutcomeNotice;
import se.samsyn.socialservices.intake.IntakeTest;

/**
 * What can be told, and that it is told once. The one who refuses is the database, and each row is played against it.
 */
class FeedbackTransitionsTests extends IntakeTest {
    private static final Notice NOTICE = new Notice(
            Channel.TELEPHONE,
            new Contact("Tore Testström", "social_worker", "Mottagningen", "08-465 004 12"),
            "confirmation_target/1");

    private static final List<Row> TABLE = List.of(
            new Row(Confirmation.Awaited.class, CONFIRM, Confirmation.Given.class),
            new Row(Confirmation.Given.class, CONFIRM, null),
            new Row(OutcomeNotice.Awaited.class, TELL_OUTCOME, OutcomeNotice.Told.class),
            new Row(OutcomeNotice.Awaited.class, WITHHOLD_OUTCOME, OutcomeNotice.Withheld.class),
            new Row(OutcomeNotice.Told.class, TELL_OUTCOME, null),
            new Row(OutcomeNotice.Told.class, WITHHOLD_OUTCOME, null),
            new Row(OutcomeNotice.Withheld.class, TELL_OUTCOME, null),
            new Row(OutcomeNotice.Withheld.class, WITHHOLD_OUTCOME, null));

    @Autowired
    private FeedbackNotices feedback;

    private final Recipient teacher =
            new Recipient(new ReportId(UUID.randomUUID()), LocalDate.of(2026, 11, 17), true, true, null);

    @ParameterizedTest
    @MethodSource("table")
    void everyRowOfTheTableIsWhatTheDatabaseDoes(Row row) {
        TABLE.stream()
                .filter(earlier -> row.from().equals(earlier.to()))
                .findFirst()
                .ifPresent(this::play);
        assertThat(states()).as("where it starts").anyMatch(row.from()::isInstance);
        if (row.to() == null) {
            assertThatThrownBy(() -> play(row)).isInstanceOf(DuplicateKeyException.class);
            assertThat(states()).as("where it stays").anyMatch(row.from()::isInstance);
        } else {
            play(row);
            assertThat(states()).as("where it leads").anyMatch(row.to()::isInstance);
        }
    }

    @Test
    void everyStateStandsInTheTable() {
        var states = Stream.of(Confirmation.class, OutcomeNotice.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()));
        assertThat(TABLE.stream().<Class<?>>map(Row::from).distinct())
                .containsExactlyInAnyOrderElementsOf(states.toList());
    }

    @Test
    void pageOfTheStatesIsUpToDate() {
        new GeneratedPage(
                        "feedback-states",
                        "What the reporter has been told",
                        "The confirmation and the outcome go their own ways; either may come first. Whether a reporter"
                                + " may be told the outcome at all is decided by the rule table on the day of receipt.")
                .picture(
                        "stateDiagram-v2",
                        Stream.concat(
                                Stream.of("[*] --> Confirmation_Awaited", "[*] --> OutcomeNotice_Awaited"),
                                TABLE.stream().filter(row -> row.to() != null).map(Row::arrow)))
                .table(List.of("State", "Telling", "Leads to"), TABLE.stream().map(Row::cells))
                .isUpToDate();
    }

    static Stream<Row> table() {
        return TABLE.stream();
    }

    private void play(Row row) {
        wall.social(tore, transaction -> switch (row.telling()) {
            case CONFIRM -> feedback.confirm(transaction, teacher, NOTICE);
            case TELL_OUTCOME -> feedback.giveOutcome(transaction, teacher, Outcome.OPENED, NOTICE);
            case WITHHOLD_OUTCOME -> feedback.giveOutcome(transaction, teacher, null, NOTICE);
        });
    }

    private List<Object> states() {
        var given = wall.social(tore, transaction -> feedback.of(transaction, teacher.report()));
        return List.of(given.confirmation(), given.outcome());
    }

    enum Telling {
        CONFIRM,
        TELL_OUTCOME,
        WITHHOLD_OUTCOME;

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** @param to null when it is refused */
    record Row(Class<?> from, Telling telling, @Nullable Class<?> to) {
        String arrow() {
            return state(from) + " --> " + state(Objects.requireNonNull(to)) + " : " + telling.words();
        }

        List<String> cells() {
            return List.of(state(from), telling.words(), to == null ? "refused: told already" : state(to));
        }

        private static String state(Class<?> type) {
            return type.getEnclosingClass().getSimpleName() + "_" + type.getSimpleName();
        }
    }
}
