package se.samsyn.foundation.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.foundation.attachment.SomeFiles.CANARY;
import static se.samsyn.foundation.attachment.SomeFiles.joined;
import static se.samsyn.foundation.attachment.SomeFiles.latin;
import static se.samsyn.foundation.attachment.SomeFiles.photograph;
import static se.samsyn.foundation.attachment.SomeFiles.picture;
import static se.samsyn.foundation.attachment.SomeFiles.pictureThatSaysItIs;
import static se.samsyn.foundation.attachment.SomeFiles.written;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.Verdict;
import se.samsyn.foundation.shared.Fingerprint;

/** Pictures, texts and what is neither. */
class JudgingTests {
    static final Limits LIMITS = new Limits(20, 5_000_000, 20_000_000, 50_000_000, 1_000_000);

    private static final byte[] PAGE = latin("<html><script>alert(1)</script></html>");
    private static final byte[] ARCHIVE = latin("PK\u0003\u0004 evil.exe");

    @ParameterizedTest
    @CsvSource({
        "1, 48, 32, left, top", "2, 48, 32, right, top", "3, 48, 32, right, bottom", "4, 48, 32, left, bottom",
        "5, 32, 48, left, top", "6, 32, 48, right, top", "7, 32, 48, right, bottom", "8, 32, 48, left, bottom"
    })
    void aPhotographIsNothingButItsPixelsTheRightWayUp(int orientation, int width, int height, String side, String end)
            throws IOException {
        byte[] taken = photograph(orientation);
        assertThat(text(taken)).contains(CANARY);

        CleanFile kept = accepted("IMG_0001.JPG", taken);

        assertThat(text(kept.bytes())).doesNotContain(CANARY, "Exif");
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        int corner = picture.getRGB(side.equals("left") ? 2 : width - 3, end.equals("top") ? 2 : height - 3);
        assertThat(corner & 0xFF).as("blue in the red corner").isLessThan(100);
        assertThat(picture.getRGB(width / 2, height / 2) & 0xFF)
                .as("blue in the middle")
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void whatStandsBehindAPictureIsGone(String format) {
        for (byte[] behind : new byte[][] {PAGE, ARCHIVE, SomePdfs.WITH_SCRIPT}) {
            CleanFile kept = accepted("bild", joined(picture(format, 20, 20), behind));
            assertThat(text(kept.bytes())).doesNotContain("script", "PK\u0003\u0004", "%PDF");
        }
    }

    @Test
    void whatIsLargerThanAPhotographIsMadeSmallerWhileItIsRead() throws IOException {
        var large = new BufferedImage(5000, 4001, BufferedImage.TYPE_BYTE_BINARY);

        CleanFile kept = accepted("plan.png", written(large, "png"));

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(picture.getWidth()).isEqualTo(2500);
        assertThat(picture.getHeight()).isEqualTo(2001);
        assertThat(picture.getRGB(2499, 2000) & 0xFFFFFF).isZero();
    }

    @Test
    void aPictureThatSaysItIsTooLargeIsNeverDecoded() {
        assertThat(refused(pictureThatSaysItIs(30_000, 30_000))).isEqualTo(Refusal.TOO_MANY_PIXELS);
        assertThat(refused(pictureThatSaysItIs(Integer.MAX_VALUE, 1))).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aFileThatWasCutOffIsRefused(String format) {
        byte[] whole = picture(format, 200, 200);
        for (int length : new int[] {9, 30, whole.length / 2}) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as(length + " bytes")
                    .isIn(Refusal.DAMAGED, Refusal.OTHER_KIND);
        }
    }

    @Test
    void whatAFileCallsItselfMeansNothing() {
        assertThat(accepted("bild.pdf", picture("png", 10, 10)).name()).isEqualTo("bild.png");
        assertThat(accepted("../../etc/foto.jpg.exe", picture("jpeg", 10, 10)).name())
                .isEqualTo("foto_jpg.jpg");
        assertThat(accepted("C:\\Users\\maja\\Skärm bild.PNG", picture("png", 10, 10))
                        .name())
                .isEqualTo("Skärm bild.png");
        assertThat(accepted("\u202Egpj.txt\r\nX: y", latin("Hej")).name()).isEqualTo("gpj_txtX_ y.txt");
        assertThat(accepted("...", latin("Hej")).name()).isEqualTo("bilaga.txt");
        assertThat(accepted("å".repeat(200), latin("Hej")).name()).hasSize(64);
    }

    @Test
    void whatCannotBeMadeAnewIsRefusedWithItsOwnSentence() {
        assertThat(refused(new byte[0])).isEqualTo(Refusal.EMPTY);
        assertThat(refused(latin("\u00EF\u00BB\u00BF"))).isEqualTo(Refusal.EMPTY);
        assertThat(refused(new byte[5_000_001])).isEqualTo(Refusal.TOO_LARGE);
        assertThat(refused(latin("\0\0\0\u0018ftypheic\0\0\0\0"))).isEqualTo(Refusal.HEIC);
        assertThat(refused(latin("\0\0\0\u0018ftypisom\0\0\0\0"))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refused(ARCHIVE)).isEqualTo(Refusal.OFFICE);
        assertThat(refused(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"))).isEqualTo(Refusal.OFFICE);
        assertThat(refused(latin("{\\rtf1 hej}"))).isEqualTo(Refusal.OFFICE);
        assertThat(refused(PAGE)).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refused(latin(" \n<svg onload='alert(1)'/>"))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refused(latin("MZ\u0090\0\u0003"))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refused(latin("GIF89a\u0001\0"))).isEqualTo(Refusal.OTHER_KIND);
        assertThat(refused(latin("\u0081\u008D"))).isEqualTo(Refusal.OTHER_KIND);
    }

    @Test
    void aTextIsKeptAsUtf8WhoeverWroteIt() {
        CleanFile old =
                accepted("Å.txt", "Hon är rädd – säger hon".getBytes(java.nio.charset.Charset.forName("windows-1252")));
        assertThat(new String(old.bytes(), StandardCharsets.UTF_8)).isEqualTo("Hon är rädd – säger hon");
        CleanFile marked = accepted("a", "\uFEFFHej\r\n\tdå".getBytes(StandardCharsets.UTF_8));
        assertThat(new String(marked.bytes(), StandardCharsets.UTF_8)).isEqualTo("Hej\r\n\tdå");
        assertThat(marked.sha256()).isEqualTo(Fingerprint.of(marked.bytes()));
    }

    static CleanFile accepted(String name, byte[] file) {
        Verdict verdict = judge(name, file);
        assertThat(verdict).as(name).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).file();
    }

    static Refusal refused(byte[] file) {
        Verdict verdict = judge("fil", file);
        assertThat(verdict).isInstanceOf(Verdict.Refused.class);
        return ((Verdict.Refused) verdict).reason();
    }

    private static Verdict judge(String name, byte[] file) {
        return new Judging(LIMITS, new VirusScanner(() -> "", Duration.ZERO)).judge(name, file);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
