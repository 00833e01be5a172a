package se.samsyn.foundation.attachment.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import se.samsyn.foundation.attachment.Refusal;

/** Letters and nothing that commands: UTF-8, or what an older Windows writes. Kept as UTF-8. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    /** HTML, SVG and other XML are text too, and do things when they are opened. */
    private static final Pattern MARKUP = Pattern.compile("\\s*<[A-Za-z!?]");

    private PlainText() {}

    static byte[] clean(byte[] file) {
        String text = letters(file, StandardCharsets.UTF_8)
                .or(() -> letters(file, WINDOWS))
                .filter(letters -> !CONTROL.matcher(letters).find())
                .filter(letters -> !MARKUP.matcher(letters).lookingAt())
                .orElseThrow(() -> new RefusedFile(Refusal.OTHER_KIND));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<String> letters(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }
}
