package se.samsyn.foundation.encryption.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.SearchTerm;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

class MarkTests extends KeysTest {
    private static final SearchTerm NAME = new SearchTerm("name", "sagosson");

    @Test
    void theSameTermHasTheSameMarkAlsoAfterAStartAndARotation() throws IOException {
        byte[] before = mark(Domain.SOCIAL, FARSTA, NAME);
        try (var keyrings = open()) {
            keyrings.rotate();
        }

        assertThat(mark(Domain.SOCIAL, FARSTA, NAME)).isEqualTo(before).hasSize(16);
    }

    /** Two dumps, or the two sides of one, cannot be laid beside each other to see which children are in both. */
    @Test
    void noOtherAuthorityAndNoOtherSideHasTheSameMarkOfTheSameName() throws IOException {
        byte[] own = mark(Domain.SOCIAL, FARSTA, NAME);

        assertThat(mark(Domain.SOCIAL, SKOG, NAME)).isNotEqualTo(own);
        assertThat(mark(Domain.SCHOOL, FARSTA, NAME)).isNotEqualTo(own);
    }

    @Test
    void anotherKindOfTermHasAnotherMark() throws IOException {
        byte[] own = mark(Domain.SOCIAL, FARSTA, NAME);

        assertThat(mark(Domain.SOCIAL, FARSTA, new SearchTerm("sound", "sagosson")))
                .isNotEqualTo(own);
        assertThatThrownBy(() -> new SearchTerm("name|", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMarkHoldsNothingOfTheTermAndNeitherDoesWhatIsPrintedOfIt() throws IOException {
        assertThat(new String(mark(Domain.SOCIAL, FARSTA, NAME), StandardCharsets.ISO_8859_1))
                .doesNotContain("sagosson");
        assertThat(NAME.toString()).doesNotContain("sagosson");
    }

    @Test
    void whereNoChildsDataMayLieThereIsNothingToMakeMarksWith() {
        assertThatThrownBy(() -> Keyring.none().mark(List.of(NAME))).isInstanceOf(IllegalStateException.class);
    }

    private byte[] mark(Domain side, AuthorityId authority, SearchTerm term) throws IOException {
        try (var keyrings = open()) {
            Keyring keys = keyrings.of(side, authority);
            byte[] mark = keys.mark(List.of(term)).getFirst();
            keys.flush();
            return mark;
        }
    }
}
