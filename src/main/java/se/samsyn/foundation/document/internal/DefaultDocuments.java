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
import se.samsyn.foundation.document.NewTable;
import se.samsyn.foundation.document.NoTable;
import se.samsyn.foundation.document.TableReading;
import se.samsyn.foundation.document.TableReading.Unreadable;

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

    @Override
    public byte[] csv(NewTable table, char decimalSign) {
        return CsvWriter.write(table, decimalSign);
    }

    @Override
    public byte[] xlsx(NewTable table) {
        return WorkbookWriter.write(table);
    }

    @Override
    public TableReading read(byte[] file, int mostRows) {
        var rows = new RowCollector(mostRows);
        try {
            switch (FileType.of(file)) {
                case EMPTY -> throw new UnreadableTable(NoTable.EMPTY);
                case OLD_WORKBOOK -> throw new UnreadableTable(NoTable.OLD_WORKBOOK);
                case NO_TEXT -> throw new UnreadableTable(NoTable.NO_TABLE);
                case WORKBOOK -> WorkbookReader.read(file, rows);
                case TEXT -> CsvReader.read(file, rows);
            }
            return rows.table();
        } catch (UnreadableTable refused) {
            return new Unreadable(refused.reason());
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
