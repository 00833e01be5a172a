package se.samsyn.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samsyn.command.faults.Verdict.Found;

class VerdictTests {
    private static final Address FARSTA = new Address("99911", "Mottagningsenheten Farsta");
    private static final History.Line SHOWN = new History.Line("acknowledged", "F-000001", FARSTA, "SY-AAAAAA");
    private static final Found RECEIVED = new Found("F-000001", FARSTA.unit(), "SY-AAAAAA");

    @Test
    void reportThatWasShownAndStandsOnceWhereItShouldIsClean() {
        assertThat(Verdict.of(List.of(SHOWN), List.of(RECEIVED))).isEqualTo(new Verdict(1, 0, 0, 0));
    }

    @Test
    void receiptWithoutAReportBehindItIsALoss() {
        assertThat(Verdict.of(List.of(SHOWN), List.of()).lost()).isEqualTo(1);
    }

    @Test
    void reportUnderAnotherReferenceThanTheOneShownIsALoss() {
        var other = new Found("F-000001", FARSTA.unit(), "SY-BBBBBB");
        assertThat(Verdict.of(List.of(SHOWN), List.of(other)).lost()).isEqualTo(1);
    }

    @Test
    void sameReportUnderTwoReferencesIsDouble() {
        var again = new Found("F-000001", FARSTA.unit(), "SY-BBBBBB");
        assertThat(Verdict.of(List.of(SHOWN), List.of(RECEIVED, again)).doubled())
                .isEqualTo(1);
    }

    @Test
    void reportInAUnitThatTheAddressDoesNotLeadToIsMisrouted() {
        var elsewhere = new Found("F-000001", "Mottagningsenheten Bromma", "SY-AAAAAA");
        assertThat(Verdict.of(List.of(SHOWN), List.of(elsewhere)).misrouted()).isEqualTo(1);
    }

    @Test
    void reportThatNobodyWroteIsMisrouted() {
        var strange = new Found("F-999999", FARSTA.unit(), "SY-CCCCCC");
        assertThat(Verdict.of(List.of(SHOWN), List.of(RECEIVED, strange)).misrouted())
                .isEqualTo(1);
    }

    @Test
    void attemptThatNeverGotItsReceiptMayStandOrNot() {
        var attempt = new History.Line("sent", "F-000001", FARSTA, "");
        assertThat(Verdict.of(List.of(attempt), List.of()).lost()).isZero();
        assertThat(Verdict.of(List.of(attempt), List.of(RECEIVED)).misrouted()).isZero();
    }

    @Test
    void nothingShownProvesNothing() {
        assertThat(Verdict.of(List.of(), List.of()).isClean()).isFalse();
    }
}
