package se.samsyn.foundation.attachment.internal;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * Bytes that are in memory already, for a picture's decoder: the platform's own would copy them, or put them on disk.
 */
final class ByteArrayInput extends ImageInputStreamImpl {
    private final byte[] bytes;

    ByteArrayInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return -1;
        }
        int length = (int) Math.min(most, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, from, length);
        streamPos += length;
        return length;
    }
}
