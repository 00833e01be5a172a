package se.samsyn.foundation.attachment.internal;

import static se.samsyn.foundation.attachment.SomeFiles.joined;
import static se.samsyn.foundation.attachment.SomeFiles.latin;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import se.samsyn.foundation.attachment.SomeFiles;

/** PDF files that nobody should open, written by hand where no library would. */
final class SomePdfs {
    static final byte[] WITH_SCRIPT = catalogue("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>");

    private SomePdfs() {}

    /** One page, and something more in the catalogue. */
    static byte[] catalogue(String more) {
        return document("<< /Type /Catalog /Pages 2 0 R " + more + " >>", new byte[0]);
    }

    /** One page, and something more in the last object. */
    static byte[] withObject(byte[] object) {
        return document("<< /Type /Catalog /Pages 2 0 R >>", object);
    }

    /** A packed part of the file. @param how its filters, as they stand in the file */
    static byte[] withPacked(String how, byte[] packed) {
        return withObject(joined(
                latin("4 0 obj\n<< /Length " + packed.length + " " + how + " >>\nstream\n"),
                packed,
                latin("\nendstream\nendobj\n")));
    }

    static byte[] packed(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write(bytes);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** Without a table of where things stand, as many programs leave it: readers look for themselves. */
    private static byte[] document(String catalogue, byte[] object) {
        return SomeFiles.joined(
                latin("%PDF-1.7\n1 0 obj\n" + catalogue + "\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>\nendobj\n"),
                object,
                latin("trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n"));
    }
}
