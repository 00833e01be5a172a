package se.samsyn.foundation.attachment.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What a camera writes of a picture. Only which way up it was held is read; the rest is nobody's to know. */
final class Exif {
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final String NAME = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** @param otherwise when the segment is another, says nothing or says nonsense */
    static int orientation(ByteBuffer segment, int otherwise) {
        try {
            byte[] name = new byte[NAME.length()];
            segment.get(0, name);
            int value = NAME.equals(new String(name, StandardCharsets.ISO_8859_1))
                    ? value(segment.slice(name.length, segment.remaining() - name.length))
                    : otherwise;
            return value >= UPRIGHT && value <= LAST ? value : otherwise;
        } catch (IndexOutOfBoundsException nonsense) {
            return otherwise;
        }
    }

    /** 0 when it is not said. */
    private static int value(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = exif.getInt(4);
        int entries = exif.getShort(first) & 0xFFFF;
        for (int place = first + 2; place < first + 2 + entries * ENTRY; place += ENTRY) {
            if ((exif.getShort(place) & 0xFFFF) == ORIENTATION) {
                return exif.getShort(place + 8);
            }
        }
        return 0;
    }
}
