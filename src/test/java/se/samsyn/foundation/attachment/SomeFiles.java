package se.samsyn.foundation.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files made on the spot: none of them lies in the repository. */
public final class SomeFiles {
    /** What a camera writes beside the pixels, and must be nowhere afterwards. */
    public static final String CANARY = "59.3293N-18.0686E";

    private static final int CORNER = 8;

    private SomeFiles() {}

    /** White, with a red corner up to the left. */
    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, CORNER, CORNER);
        pen.dispose();
        return written(image, format);
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As a telephone writes it: which way up, where it was taken, and a comment. */
    public static byte[] photograph(int orientation) {
        byte[] plain = picture("jpeg", 48, 32);
        var exif = ByteBuffer.allocate(26 + CANARY.length());
        exif.put(latin("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(latin(CANARY));
        return joined(
                new byte[] {plain[0], plain[1]},
                segment(0xE1, joined(latin("Exif\0\0"), exif.array())),
                segment(0xFE, latin(CANARY)),
                java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    /** The header of a picture that would take as many bytes as it says, and nothing more. */
    public static byte[] pictureThatSaysItIs(int width, int height) {
        byte[] png = picture("png", 16, 16);
        ByteBuffer header = ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** One page, changed as the test likes. */
    public static byte[] pdf(Consumer<PDDocument> change) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.accept(pdf);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] pdf() {
        return pdf(unchanged -> {});
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
