package se.samsyn.foundation.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.samsyn.foundation.document.NoTable;

/**
 * Looks through a workbook before it is read: a few bytes can be made to unpack to more than any memory holds, so what
 * comes out is counted and never believed from what the file says of itself.
 */
final class WorkbookParts {
    private static final int MOST_PARTS = 500;
    private static final long MOST_UNPACKED = 20_000_000;
    private static final int PIECE = 16_384;

    private WorkbookParts() {}

    static void check(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new UnreadableTable(NoTable.TOO_LARGE);
            }
            if (parts.stream().noneMatch(part -> part.getName().equals("xl/workbook.xml"))) {
                throw new UnreadableTable(NoTable.NO_TABLE);
            }
            if (parts.stream().anyMatch(WorkbookParts::isMacro)) {
                throw new UnreadableTable(NoTable.HAS_MACROS);
            }
            long left = MOST_UNPACKED;
            for (ZipArchiveEntry part : parts) {
                left -= unpacked(zip, part, left);
            }
        } catch (IOException notAZip) {
            throw new UnreadableTable(NoTable.DAMAGED);
        }
    }

    private static boolean isMacro(ZipArchiveEntry part) {
        return part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        try (InputStream content = zip.getInputStream(part)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                sum += read;
                if (sum > most) {
                    throw new UnreadableTable(NoTable.TOO_LARGE);
                }
            }
        }
        return sum;
    }
}
