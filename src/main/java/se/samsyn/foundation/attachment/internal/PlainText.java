package se.samsyn.foundation.attachment.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.samsyn.foundation.attachment.Refusal;

/** Letters and nothing that commands: UTF-8, or what an older Windows writes. Kept as UTF-8. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    /** HTML, SVG and other XML are text too, and do things when they are opened. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<[A-Za-z!?]");

    private PlainText() {}

    static byte[] clean(byte[] file) {
        String text = letters(file);
        if (CONTROL.matcher(text).find() || MARKUP.matcher(text).lookingAt()) {
            throw new RefusedFile(Refusal.OTHER_KIND);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(byte[] file) {
        try {
            String text = decoded(file, StandardCharsets.UTF_8);
            return text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException another) {
            try {
                return decoded(file, WINDOWS);
            } catch (CharacterCodingException none) {
                throw new RefusedFile(Refusal.OTHER_KIND);
            }
        }
    }

    private static String decoded(byte[] file, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }
}
