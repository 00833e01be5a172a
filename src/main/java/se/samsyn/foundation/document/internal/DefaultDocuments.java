package se.samsyn.foundation.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.document.Documents;

@Service
class DefaultDocuments implements Documents {
    /** Comes with the library, may be embedded, and has every letter that a Swedish name needs. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    @Override
    public byte[] pdf(String html) {
        XRLog.setLoggingEnabled(false);
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .useFont(DefaultDocuments::font, "Samsyn", NORMAL, FontStyle.NORMAL, true)
                .useFont(DefaultDocuments::font, "Samsyn", BOLD, FontStyle.NORMAL, true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Samsyn");
        try (var output = new ByteArrayOutputStream()) {
            builder.toStream(output);
            builder.run();
            return output.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static InputStream font() {
        InputStream font = PDDocument.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("The library has no " + FONT);
        }
        return font;
    }
}
