package se.samsyn.foundation.attachment.internal;

import java.io.ByteArrayOutputStream;
import se.samsyn.foundation.attachment.Refusal;

/** What a file becomes, no longer than a file may be. */
final class BoundedOutput extends ByteArrayOutputStream {
    private final int most;

    BoundedOutput(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        make(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        make(length);
        super.write(bytes, from, length);
    }

    private void make(int room) {
        if (count + room > most) {
            throw new RefusedFile(Refusal.TOO_LARGE);
        }
    }
}
