package se.samsyn.foundation.notification.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A mail server with one fault: what it answers when it is told the recipient, or that it never answers anything. */
final class FaultySmtp implements AutoCloseable {
    private final ServerSocket socket;
    private final @Nullable String toRecipient;

    /** @param toRecipient null for a server that takes the call and says nothing */
    FaultySmtp(@Nullable String toRecipient) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.toRecipient = toRecipient;
        Thread.ofPlatform().daemon().start(this::answerCalls);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void answerCalls() {
        while (!socket.isClosed()) {
            try {
                Socket call = socket.accept();
                if (toRecipient != null) {
                    talk(call, toRecipient);
                    call.close();
                }
            } catch (IOException closed) {
                // The next call, or the end.
            }
        }
    }

    private static void talk(Socket call, String toRecipient) throws IOException {
        var in = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
        say(call.getOutputStream(), "220 test");
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            say(call.getOutputStream(), said.startsWith("RCPT") ? toRecipient : "250 ok");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
