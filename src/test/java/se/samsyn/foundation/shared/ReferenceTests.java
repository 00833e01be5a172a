package se.samsyn.foundation.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samsyn.foundation.shared.Reference.Counter;

class ReferenceTests {
    @Test
    void twoReportsNeverHaveTheSameReferenceWhicheverSideCounted() {
        Set<Reference> seen = new HashSet<>();
        for (int number = 1; number <= 100_000; number++) {
            assertThat(seen.add(Reference.of(Counter.SCHOOL, number))).isTrue();
            assertThat(seen.add(Reference.of(Counter.INTAKE, number))).isTrue();
        }
    }

    @Test
    void theNextReferenceCannotBeReadFromThisOne() {
        String one = Reference.of(Counter.SCHOOL, 1000).value();
        String next = Reference.of(Counter.SCHOOL, 1001).value();
        assertThat(one.substring(0, 5)).isNotEqualTo(next.substring(0, 5));
    }

    @Test
    void whatWasTypedCarelesslyIsStillFound() {
        Reference reference = Reference.of(Counter.INTAKE, 42);
        assertThat(Reference.parse("  " + reference.value().toLowerCase() + " "))
                .contains(reference);
        assertThat(Reference.parse("SY-12")).isEmpty();
        assertThat(Reference.parse("'; drop table")).isEmpty();
    }
}
