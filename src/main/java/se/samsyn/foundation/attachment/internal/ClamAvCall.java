package se.samsyn.foundation.attachment.internal;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One file over clamd's INSTREAM: the command, the file in pieces that each begin with their length in four bytes, and
 * a length of nothing. See clamd(8).
 */
final class ClamAvCall implements AutoCloseable {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;

    private volatile @Nullable SocketChannel channel;
    private volatile boolean over;

    String ask(SocketAddress address, byte[] file) throws IOException {
        try (var open = opened(address)) {
            channel = open;
            if (over) {
                throw new IOException("Too late");
            }
            open.connect(address);
            send(open, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            for (int from = 0; from < file.length; from += PIECE) {
                int length = Math.min(PIECE, file.length - from);
                send(open, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                send(open, ByteBuffer.wrap(file, from, length));
            }
            send(open, ByteBuffer.allocate(Integer.BYTES));
            return answer(open);
        }
    }

    private static SocketChannel opened(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void send(SocketChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /** Ends with a zero, or with the line. */
    private static String answer(SocketChannel from) throws IOException {
        var said = ByteBuffer.allocate(LONGEST_ANSWER);
        while (said.hasRemaining() && from.read(said) >= 0) {
            String so = new String(said.array(), 0, said.position(), StandardCharsets.US_ASCII);
            if (so.indexOf('\0') >= 0) {
                return so.substring(0, so.indexOf('\0')).strip();
            }
        }
        throw new IOException("No whole answer");
    }

    @Override
    public void close() throws IOException {
        over = true;
        SocketChannel open = channel;
        if (open != null) {
            open.close();
        }
    }
}
