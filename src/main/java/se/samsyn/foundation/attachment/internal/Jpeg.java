package se.samsyn.foundation.attachment.internal;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import se.samsyn.foundation.attachment.Refusal;

/**
 * A JPEG without what a camera writes beside the pixels: where, when, with what. Only the segments that a decoder needs
 * are left, and which way up the picture was taken is read before the rest is dropped.
 *
 * @param orientation 1–8 as Exif counts
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record Jpeg(byte[] bytes, int orientation) {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int APPLICATION_1 = 0xE1;
    /** Adobe's, which says how the colours are stored. */
    private static final int ADOBE = 0xEE;

    /** A progressive picture has ten scans or so. One of thousands takes hours to decode. */
    private static final int MOST_SCANS = 100;

    static Jpeg stripped(byte[] file) {
        try {
            return stripped(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
    }

    private static Jpeg stripped(ByteBuffer file) {
        var kept = new ByteArrayOutputStream(file.remaining());
        int orientation = Exif.UPRIGHT;
        kept.write(file.get());
        kept.write(file.get());
        while (true) {
            int begin = file.position();
            if ((file.get() & 0xFF) != 0xFF) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            int marker = file.get() & 0xFF;
            if (marker == 0xFF) {
                file.position(begin + 1);
                continue;
            }
            if (marker == START_OF_SCAN) {
                int end = endOfScans(file.array(), begin);
                kept.write(file.array(), begin, end - begin);
                return new Jpeg(kept.toByteArray(), orientation);
            }
            int length = file.getShort() & 0xFFFF;
            if (marker == APPLICATION_1) {
                orientation = Exif.orientation(file.slice(file.position(), length - 2), orientation);
            }
            if (isNeeded(marker)) {
                kept.write(file.array(), begin, length + 2);
            }
            file.position(begin + 2 + length);
        }
    }

    /** Neither an application's own (E0–EF) nor a comment (FE). */
    private static boolean isNeeded(int marker) {
        return marker == ADOBE || !(marker >= 0xE0 && marker <= 0xEF || marker == 0xFE);
    }

    /** In the pixels themselves an FF is always followed by something else than these. */
    private static int endOfScans(byte[] file, int from) {
        int scans = 0;
        for (int place = from; place + 1 < file.length; place++) {
            if (file[place] == (byte) 0xFF) {
                int marker = file[place + 1] & 0xFF;
                if (marker == END) {
                    return place + 2;
                }
                if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
                    throw new RefusedFile(Refusal.DAMAGED);
                }
            }
        }
        throw new RefusedFile(Refusal.DAMAGED);
    }
}
