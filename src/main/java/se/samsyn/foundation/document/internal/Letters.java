package se.samsyn.foundation.document.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: as the byte order mark says, otherwise UTF-8 where it can be that, otherwise Windows-1252. */
final class Letters {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Letters() {}

    static String decoded(byte[] file) {
        String text = decoded(file, charset(file));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(file, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && Byte.toUnsignedInt(file[0]) == first && Byte.toUnsignedInt(file[1]) == second;
    }

    private static String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException another) {
            return new String(file, WINDOWS);
        }
    }
}
