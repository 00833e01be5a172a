package se.samsyn.foundation.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.foundation.attachment.SomeFiles.CANARY;
import static se.samsyn.foundation.attachment.SomeFiles.joined;
import static se.samsyn.foundation.attachment.SomeFiles.latin;
import static se.samsyn.foundation.attachment.internal.JudgingTests.accepted;
import static se.samsyn.foundation.attachment.internal.JudgingTests.refused;
import static se.samsyn.foundation.attachment.internal.JudgingTests.text;
import static se.samsyn.foundation.attachment.internal.SomePdfs.catalogue;
import static se.samsyn.foundation.attachment.internal.SomePdfs.packed;
import static se.samsyn.foundation.attachment.internal.SomePdfs.withObject;
import static se.samsyn.foundation.attachment.internal.SomePdfs.withPacked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.SomeFiles;

/** A PDF keeps its pages and nothing else. */
class PdfTests {
    private static final int MILLIONS = 20_000_000;

    @Test
    void whoWroteItAndWhereItsPicturesWereTakenIsGone() throws IOException {
        byte[] sent = SomeFiles.pdf(PdfTests::tellTale);
        assertThat(text(sent)).contains(CANARY);

        byte[] kept = accepted("brev.pdf", joined(sent, latin("\n<html>PK\u0003\u0004")))
                .bytes();

        assertThat(text(kept)).doesNotContain(CANARY, "<html>", "Exif");
        try (PDDocument pdf = Loader.loadPDF(kept)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
            var pictures = pdf.getPage(0).getResources();
            var picture =
                    pictures.getXObject(pictures.getXObjectNames().iterator().next());
            assertThat(text(picture.getCOSObject().createRawInputStream().readAllBytes()))
                    .startsWith("\u00FF\u00D8")
                    .doesNotContain(CANARY);
        }
    }

    private static void tellTale(PDDocument pdf) {
        try {
            pdf.getDocumentInformation().setAuthor(CANARY);
            pdf.getDocumentCatalog()
                    .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(latin("<x>" + CANARY + "</x>"))));
            try (var page = new PDPageContentStream(pdf, pdf.getPage(0))) {
                page.drawImage(JPEGFactory.createFromByteArray(pdf, SomeFiles.photograph(1)), 10, 10, 48, 32);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "/OpenAction << /S /Java#53cript >>",
                "/OpenAction << /S /Launch /F (cmd.exe) >>",
                "/AA << /WC << /S /URI /URI (https://x) /Next [ << /S /GoToR /F (//host/share) >> ] >> >>",
                "/Names << /JavaScript << /Names [] >> >>",
                "/Names << /EmbeddedFiles << /Names [] >> >>",
                "/AcroForm << /Fields [] /XFA (x) >>",
                "/AcroForm << /Fields [ << /A << /S /SubmitForm /F (https://x) >> >> ] >>",
                "/Extra << /Type /Annot /Subtype /FileAttachment >>",
                "/Extra << /Type /Filespec /EF << >> >>"
            })
    void whatWouldDoSomethingWhenItIsOpenedIsRefused(String more) {
        assertThat(refused(catalogue(more))).isEqualTo(Refusal.PDF_ACTIVE);
    }

    @Test
    void aLinkThatIsOnlyShownStays() {
        accepted("a.pdf", catalogue("/Extra << /Type /Annot /Subtype /Link /A << /S /URI /URI (https://x) >> >>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemligt", ""})
    void aLockedOneIsRefusedAlsoWhenNoPasswordIsAskedFor(String password) {
        byte[] locked = SomeFiles.pdf(pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
        assertThat(refused(locked)).isEqualTo(Refusal.PDF_LOCKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter /FlateDecode",
                "/Filter [/FlateDecode]",
                "/Filter /Flate#44ecode",
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                "/Type /XObject /Subtype /Image /Filter [/FlateDecode /DCTDecode]"
            })
    void aPartThatUnpacksToMoreThanThereIsRoomForIsNeverRead(String how) {
        assertThat(refused(withPacked(how, packed(new byte[MILLIONS])))).isEqualTo(Refusal.UNPACKS_TOO_FAR);
    }

    @Test
    void manyPartsAreMeasuredTogether() {
        byte[] part = joined(latin("\nstream\n"), packed(new byte[900_000]), latin("\nendstream\n"));
        assertThat(refused(withObject(joined(part, part, part, part, part, part))))
                .isEqualTo(Refusal.UNPACKS_TOO_FAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [/ASCIIHexDecode /FlateDecode]",
                "/Filter /LZWDecode",
                "/Filter [/#4CZW]",
                "/Filter [/RL]",
                "/Filter % as one likes\n 9 0 R"
            })
    void aPackingThatCannotBeMeasuredIsRefused(String how) {
        assertThat(refused(withPacked(how, latin("x")))).isEqualTo(Refusal.PDF_UNUSUAL);
    }

    @Test
    void whatOnlyBeginsLikeAPdfIsRefused() {
        assertThat(refused(latin("%PDF-1.7\nhej"))).isEqualTo(Refusal.DAMAGED);
        assertThat(refused(joined(latin("%PDF-1.7\n1 0 obj\n"), latin("<<".repeat(200_000)))))
                .isEqualTo(Refusal.DAMAGED);
    }
}
