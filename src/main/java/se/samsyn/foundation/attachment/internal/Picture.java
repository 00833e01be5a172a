package se.samsyn.foundation.attachment.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;

/**
 * A picture made anew from its pixels, the right way up. Whatever else was in the file, or behind it, is not in the new
 * one.
 *
 * <p>The program has 160 MB. So a picture is drawn a band at a time on one sheet of three bytes a pixel, and what is
 * larger than a telephone takes by itself is made smaller while it is decoded.
 */
final class Picture {
    /** Pixels of the sheet: 12 million is an ordinary photograph, and 39 MB. */
    private static final long SHEET = 13_000_000;

    /** Pixels of a band once it is decoded. Each band is decoded from the top, so few are faster. */
    private static final int BAND = 6_000_000;

    /** Smaller files than most telephones make, and a text in the picture is as easy to read. */
    private static final float QUALITY = 0.9f;

    private final ImageReader reader;
    private final int orientation;
    private final int width;
    private final int height;
    private final int step;

    private Picture(ImageReader reader, int orientation, Limits limits) throws IOException {
        this.reader = reader;
        this.orientation = orientation;
        this.width = reader.getWidth(0);
        this.height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > limits.pixels()) {
            throw new RefusedFile(Refusal.TOO_MANY_PIXELS);
        }
        this.step = (int) Math.ceil(Math.sqrt((double) pixels / SHEET));
    }

    static byte[] clean(byte[] file, Kind kind, Limits limits) throws IOException {
        var jpeg = kind == Kind.JPEG ? Jpeg.stripped(file) : new Jpeg(file, 1);
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new ByteArrayInput(jpeg.bytes())) {
            reader.setInput(input, false, true);
            return written(new Picture(reader, jpeg.orientation(), limits).drawn(), kind, limits);
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage drawn() throws IOException {
        int across = steps(width);
        int down = steps(height);
        boolean turned = orientation > 4;
        var sheet = new BufferedImage(turned ? down : across, turned ? across : down, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.transform(upright(across, down));
        int band = Math.max(1, BAND / across) * step;
        for (int top = 0; top < height; top += band) {
            var part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(0, top, width, Math.min(band, height - top)));
            part.setSourceSubsampling(step, step, 0, 0);
            pen.drawImage(reader.read(0, part), 0, top / step, null);
        }
        pen.dispose();
        return sheet;
    }

    private int steps(int length) {
        return (length + step - 1) / step;
    }

    /** From how the camera was held to how the picture is looked at: Exif's eight ways, mirrored ones among them. */
    private AffineTransform upright(int across, int down) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, across, down);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, down);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, down, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, down, across);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, across);
            default -> new AffineTransform();
        };
    }

    private static byte[] written(BufferedImage sheet, Kind kind, Limits limits) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        var bytes = new BoundedOutput(limits.fileBytes());
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == Kind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
