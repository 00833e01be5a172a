package se.samsyn.foundation.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.SomeFiles;
import se.samsyn.foundation.attachment.Verdict;

/** What a scanner can answer, and what is believed of it. */
class VirusScannerTests {
    private static final byte[] FILE = new byte[200_001];
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void theWholeFileIsHandedOverInPieces() throws IOException {
        try (var clam = new FakeClamAv("stream: OK\0")) {
            assertThat(scanner(clam, PATIENCE).scan(FILE)).isEqualTo(ScannerAnswer.CLEAN);
            assertThat(clam.scanned()).isEqualTo(FILE.length);
        }
    }

    @Test
    void aFileInWhichSomethingIsFoundIsNotKept() throws IOException {
        try (var clam = new FakeClamAv("stream: Eicar-Test-Signature FOUND\0")) {
            var judging = new Judging(JudgingTests.LIMITS, scanner(clam, PATIENCE));
            assertThat(judging.judge("a.png", SomeFiles.picture("png", 10, 10)))
                    .isEqualTo(new Verdict.Refused(Refusal.VIRUS));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: OK",
                "OK\0",
                "stream: NOT OK\0",
                "stream: OK FOUND nothing\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "HTTP/1.1 200 OK\r\n\r\n\0",
                ""
            })
    void whatIsNotAnAnswerIsNotBelieved(String lie) throws IOException {
        try (var clam = new FakeClamAv(lie)) {
            assertThat(scanner(clam, PATIENCE).scan(FILE)).isEqualTo(ScannerAnswer.UNKNOWN);
        }
    }

    @Test
    void oneThatHangsIsGivenUpAndTheFileIsKeptAsNotScanned() throws IOException {
        try (var clam = new FakeClamAv(null)) {
            var judging = new Judging(JudgingTests.LIMITS, scanner(clam, SHORT));
            assertThat(judging.judge("a.png", SomeFiles.picture("png", 10, 10)))
                    .isInstanceOfSatisfying(
                            Verdict.Accepted.class,
                            accepted -> assertThat(accepted.file().scanned()).isFalse());
        }
    }

    @Test
    void oneBehindASocketThatHangsIsGivenUpToo() throws IOException {
        Path folder = Files.createTempDirectory("clam");
        var address = UnixDomainSocketAddress.of(folder.resolve("clamd.sock"));
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            var scanner = new VirusScanner(() -> address.getPath().toString(), SHORT);
            assertThat(scanner.scan(FILE)).isEqualTo(ScannerAnswer.UNKNOWN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "/finns/inte", "nonsens", "127.0.0.1:x", ""})
    void oneThatIsNotThereIsNoAnswer(String address) {
        assertThat(new VirusScanner(() -> address, PATIENCE).scan(FILE)).isEqualTo(ScannerAnswer.UNKNOWN);
    }

    private static VirusScanner scanner(FakeClamAv clam, Duration patience) {
        return new VirusScanner(clam::address, patience);
    }
}
