package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Carries every byte between the program and PostgreSQL, until it is told to lose an answer. */
final class Cable implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final ServerSocket door;
    private final int server;
    private final AtomicReference<@Nullable String> toLose = new AtomicReference<>();

    private Cable(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    static Cable to(int server) throws IOException {
        var cable = new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
        Thread.ofVirtual().start(cable::open);
        return cable;
    }

    int port() {
        return door.getLocalPort();
    }

    void loseCommitOf(String login) {
        toLose.set(login);
    }

    @Nullable
    String stillToLose() {
        return toLose.get();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket program = door.accept();
                Thread.ofVirtual().start(() -> connect(program));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket program) {
        try (program;
                var database = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var wire = new Wire(program, database);
            Thread.ofVirtual().start(wire::ask);
            wire.answer();
        } catch (IOException refusedOrCut) {
            // Both ends hear of it by being closed.
        }
    }

    /** One connection. */
    private final class Wire {
        private final Socket program;
        private final Socket database;
        private volatile String login = "";

        Wire(Socket program, Socket database) {
            this.program = program;
            this.database = database;
        }

        /** The first words say who logs in. */
        void ask() {
            var chunk = new byte[CHUNK];
            try (program;
                    database) {
                for (int read = program.getInputStream().read(chunk);
                        read >= 0;
                        read = program.getInputStream().read(chunk)) {
                    if (login.isEmpty()) {
                        login = loginIn(chunk, read);
                    }
                    database.getOutputStream().write(chunk, 0, read);
                }
            } catch (IOException cut) {
                // Nobody is left to tell.
            }
        }

        void answer() throws IOException {
            var chunk = new byte[CHUNK];
            for (int read = database.getInputStream().read(chunk);
                    read >= 0;
                    read = database.getInputStream().read(chunk)) {
                String lost = toLose.get();
                if (login.equals(lost) && text(chunk, read).contains("COMMIT") && toLose.compareAndSet(lost, null)) {
                    return;
                }
                program.getOutputStream().write(chunk, 0, read);
            }
        }

        private static String loginIn(byte[] chunk, int length) {
            String[] words = text(chunk, length).split("\0", -1);
            for (int i = 0; i < words.length - 1; i++) {
                if (words[i].endsWith("user")) {
                    return words[i + 1];
                }
            }
            return "";
        }

        private static String text(byte[] chunk, int length) {
            return new String(chunk, 0, length, StandardCharsets.ISO_8859_1);
        }
    }
}
