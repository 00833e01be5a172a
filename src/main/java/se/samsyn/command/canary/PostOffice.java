package se.samsyn.command.canary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server of our own that takes everything and sends nothing on: as much of RFC 5321 as a sender needs. */
final class PostOffice implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final List<String> received = new CopyOnWriteArrayList<>();

    PostOffice() throws IOException {
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every letter with its head and its envelope. */
    List<String> received() {
        return received;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket sender = door.accept()) {
                converse(sender);
            } catch (IOException hungUp) {
                // The next one comes, unless the door is closed.
            }
        }
    }

    private void converse(Socket sender) throws IOException {
        var in = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = sender.getOutputStream();
        var letter = new StringBuilder();
        say(out, "220 localhost");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase(Locale.ROOT);
            letter.append(line).append('\n');
            if (verb.startsWith("DATA")) {
                say(out, "354 go on");
                for (String words = in.readLine(); words != null && !words.equals("."); words = in.readLine()) {
                    letter.append(words).append('\n');
                }
                received.add(letter.toString());
                letter.setLength(0);
            }
            if (verb.startsWith("QUIT")) {
                say(out, "221 goodbye");
                return;
            }
            say(out, "250 localhost");
        }
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
