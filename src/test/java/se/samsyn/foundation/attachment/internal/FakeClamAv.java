package se.samsyn.foundation.attachment.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's INSTREAM, and answers what a test says. */
public final class FakeClamAv implements AutoCloseable {
    private final ServerSocket socket;
    private volatile @Nullable String answer;
    private volatile int scanned;

    /** @param answer null for a server that takes the call and says nothing */
    public FakeClamAv(@Nullable String answer) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread.ofPlatform().daemon().start(this::answerCalls);
    }

    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public void answers(String another) {
        answer = another;
    }

    /** Bytes of the last file, as its pieces say. */
    int scanned() {
        return scanned;
    }

    private void answerCalls() {
        while (!socket.isClosed()) {
            try {
                Socket call = socket.accept();
                String says = answer;
                if (says != null) {
                    take(new DataInputStream(call.getInputStream()));
                    call.getOutputStream().write(says.getBytes(StandardCharsets.US_ASCII));
                    call.close();
                }
            } catch (IOException closed) {
                // The next call, or the end.
            }
        }
    }

    private void take(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException(command);
        }
        int sum = 0;
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            in.skipNBytes(length);
            sum += length;
        }
        scanned = sum;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
