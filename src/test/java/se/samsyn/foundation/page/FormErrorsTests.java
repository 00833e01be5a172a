package se.samsyn.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormErrorsTests {
    private final FormErrors errors = new FormErrors()
            .add("seen", "Beskriv vad du har sett eller hört")
            .add("lastSeenYear", "Skriv året med fyra siffror, till exempel 2026")
            .add("seen", "För lång");

    @Test
    void theSummaryRepeatsTheFieldsWordsInTheOrderOfTheForm() {
        assertThat(errors.links())
                .containsExactly(
                        new Link("Beskriv vad du har sett eller hört", "#seen"),
                        new Link("Skriv året med fyra siffror, till exempel 2026", "#lastSeenYear"));
    }

    @Test
    void onlyTheFaultyPartOfADateIsMarked() {
        DateField date = errors.date("lastSeen", "När?", null, new DateField.Typed("12", "11", "26"));
        assertThat(date.error()).isEqualTo("Skriv året med fyra siffror, till exempel 2026");
        assertThat(date.isFaulty(DateField.Part.YEAR)).isTrue();
        assertThat(date.isFaulty(DateField.Part.DAY)).isFalse();
    }

    @Test
    void whatIsSaidAboutAFieldIsReadWithIt() {
        assertThat(errors.field("seen", "Vad?", "Skriv det som hände", null).describedBy())
                .isEqualTo("seen-hint seen-error");
        assertThat(errors.field("words", "Ord", null, "x").describedBy()).isNull();
    }
}
