package se.samsyn.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import tools.jackson.databind.json.JsonMapper;

class WhereaboutsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Whereabouts ADDRESS = Whereabouts.of("Påhittade vägen 1");

    @Test
    void itIsNeverPrintedByAccident() {
        assertThat(ADDRESS.toString()).doesNotContain("vägen");
        assertThat("Bor " + ADDRESS).doesNotContain("vägen");
        assertThat(ADDRESS.unlock(Unlock.CASE_FILE)).isEqualTo("Påhittade vägen 1");
    }

    @Test
    void itIsKeptAsTheTextThatItAlwaysWas() {
        assertThat(JSON.writeValueAsString(ADDRESS)).isEqualTo("\"Påhittade vägen 1\"");
        assertThat(JSON.readValue("\"Påhittade vägen 1\"", Whereabouts.class)).isEqualTo(ADDRESS);
        assertThat(JSON.readValue("\"\"", Whereabouts.class)).isSameAs(Whereabouts.NOT_SAID);
    }

    @Test
    void whatNobodySaidIsEmptyEverywhere() {
        assertThat(Whereabouts.NOT_SAID.isSaid()).isFalse();
        assertThat(Whereabouts.NOT_SAID.toString()).isEmpty();
    }
}
