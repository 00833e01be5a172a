package se.samsyn.command.canary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTests {
    private static final String OWN = "SY-AAAAAA";

    private final Subject about = new Subject();
    private final Canary reasoning = new Canary("kanarieabcdefghij", "/arenden/*/skydd reasoning", about);

    PlacesTests() {
        about.isCalled(OWN);
    }

    @Test
    void whatTheUnitWritesIsAtHomeOnTheUnitsPagesOfTheReport() {
        assertThat(isHeld(Kind.PAGE, Cast.WORKER, "/arenden/" + OWN)).isTrue();
        assertThat(isHeld(Kind.PDF, Cast.MANAGER, "/arenden/" + OWN + "/personakt.pdf"))
                .isTrue();
    }

    @Test
    void itIsALeakAtTheSchoolOnAnotherReportAndForSomebodyElse() {
        assertThat(isHeld(Kind.PAGE, Cast.TEACHER, "/anmalningar/" + OWN)).isFalse();
        assertThat(isHeld(Kind.PAGE, Cast.WORKER, "/arenden/SY-BBBBBB")).isFalse();
        assertThat(isHeld(Kind.PAGE, Cast.ADMINISTRATOR, "/arenden/" + OWN)).isFalse();
    }

    @Test
    void inATitleAnAddressOrALogNothingIsAtHome() {
        assertThat(isHeld(Kind.TITLE, Cast.WORKER, "/arenden/" + OWN)).isFalse();
        assertThat(isHeld(Kind.ADDRESS, Cast.WORKER, "/arenden/" + OWN)).isFalse();
        assertThat(isHeld(Kind.LOG, "", OWN)).isFalse();
    }

    private boolean isHeld(Kind kind, String who, String where) {
        return Places.declared().hold(new Sighting(kind, who, where, reasoning));
    }
}
