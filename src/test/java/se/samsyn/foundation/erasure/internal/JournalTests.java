package se.samsyn.foundation.erasure.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samsyn.foundation.encryption.Keyrings.Whose;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

class JournalTests {
    @TempDir
    Path folder;

    private final Whose farsta = new Whose(Domain.SOCIAL, new AuthorityId(UUID.randomUUID()));

    @Test
    void whatIsAddedIsReadBackInItsOrderByAnybodyWhoOpensTheFile() {
        List<Erased> erased = some(3);

        assertThat(journal().append(erased.subList(0, 1))).isEqualTo(1);
        assertThat(journal().append(erased.subList(1, 3))).isEqualTo(3);

        assertThat(journal().after(0)).isEqualTo(erased);
        assertThat(journal().after(2)).isEqualTo(erased.subList(2, 3));
        assertThat(journal().after(3)).isEmpty();
    }

    @Test
    void aLongJournalIsReadAPartAtATime() {
        List<Erased> erased = some(2500);
        journal().append(erased);

        assertThat(journal().after(0)).hasSize(1000);
        assertThat(journal().after(2000)).isEqualTo(erased.subList(2000, 2500));
    }

    @Test
    void itHoldsNothingButTheReportTheMomentAndTheCauseAndIsTheOwnersAlone() throws IOException {
        Erased erased = some(1).getFirst();
        journal().append(List.of(erased));

        assertThat(Files.readAllLines(journal().path()).getLast())
                .startsWith("2026-11-17T08:58:00Z " + erased.report() + " retention.case_years@2 ");
        assertThat(Files.getPosixFilePermissions(journal().path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aLineThatAKillHasCutIsWrittenOver() throws IOException {
        List<Erased> erased = some(2);
        journal().append(erased.subList(0, 1));
        Files.writeString(journal().path(), "2026-11-17T08:58:00Z 0190", StandardOpenOption.APPEND);

        assertThat(journal().lines()).isEqualTo(1);
        assertThat(journal().append(erased.subList(1, 2))).isEqualTo(2);
        assertThat(journal().after(0)).isEqualTo(erased);
    }

    /** The table lets no longer one through. */
    @Test
    void theLongestCauseHasRoomOnItsLine() {
        var longest = new Erased(UUID.randomUUID(), Instant.parse("2026-11-17T08:58:00Z"), "c".repeat(50) + "@9999");
        journal().append(List.of(longest));
        journal().append(List.of(longest));

        assertThat(journal().after(0)).containsExactly(longest, longest);
    }

    @Test
    void aLineThatIsChangedIsRefused() throws IOException {
        journal().append(some(2));
        Files.writeString(
                journal().path(), Files.readString(journal().path()).replaceFirst("case_years@2", "case_years@3"));

        assertThatThrownBy(() -> journal().after(0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Line 1 is not whole")
                .hasMessageContaining("Put it back from its own copy.");
    }

    @Test
    void anothersJournalIsRefused() throws IOException {
        journal().append(some(1));
        var other = Journal.of(folder, new Whose(Domain.SCHOOL, farsta.authority()));
        Files.copy(journal().path(), other.path());

        assertThatThrownBy(() -> other.after(0))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("It is another's");
    }

    private Journal journal() {
        return Journal.of(folder, farsta);
    }

    private static List<Erased> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(number ->
                        new Erased(UUID.randomUUID(), Instant.parse("2026-11-17T08:58:00Z"), "retention.case_years@2"))
                .toList();
    }
}
