package se.samsyn.foundation.attachment.internal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV, where it is named: a host with its port, or the path of a socket. Whatever it answers but that it found
 * nothing, or something, is no answer.
 */
final class VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    private final Supplier<String> address;
    private final Duration patience;

    /** @param address empty when none is named; asked for each time */
    VirusScanner(Supplier<String> address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    boolean isNamed() {
        return !address.get().isBlank();
    }

    /** The whole conversation has a time to be over: closing the channel ends one that hangs. */
    ScannerAnswer scan(byte[] file) {
        if (!isNamed()) {
            return ScannerAnswer.UNKNOWN;
        }
        try (var call = new ClamAvCall()) {
            var conversation = new FutureTask<>(() -> call.ask(socketAddress(address.get()), file));
            Thread.ofVirtual().start(conversation);
            return answer(conversation.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ScannerAnswer.UNKNOWN;
        } catch (IOException | ExecutionException | TimeoutException | RuntimeException silent) {
            LOG.warn("The virus scanner does not answer: {}", silent.getClass().getSimpleName());
            return ScannerAnswer.UNKNOWN;
        }
    }

    private static ScannerAnswer answer(String said) {
        if (said.equals("stream: OK")) {
            return ScannerAnswer.CLEAN;
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return ScannerAnswer.FOUND;
        }
        LOG.warn("The virus scanner could not look at a file: {}", said);
        return ScannerAnswer.UNKNOWN;
    }

    private static SocketAddress socketAddress(String named) {
        int colon = named.lastIndexOf(':');
        return named.startsWith("/")
                ? UnixDomainSocketAddress.of(named)
                : new InetSocketAddress(named.substring(0, colon), Integer.parseInt(named.substring(colon + 1)));
    }
}
