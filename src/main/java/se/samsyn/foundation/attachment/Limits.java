package se.samsyn.foundation.attachment;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much is taken: all of it stands in the settings {@code samsyn.attachment.…}, where whoever runs the program sees
 * it.
 *
 * @param files that a subject may have (0..20 in the published form)
 * @param fileBytes of one file, before and after it is made anew
 * @param sumBytes of a subject's files together: a message of 20 MB is below SDK's 30 after base64
 * @param pixels of a picture, known before it is decoded
 * @param unpackedBytes of one packed part of a PDF
 */
@Component
public record Limits(int files, int fileBytes, int sumBytes, long pixels, long unpackedBytes) {
    private static final int MILLION = 1_000_000;

    public Limits(
            @Value("${samsyn.attachment.files}") int files,
            @Value("${samsyn.attachment.file-bytes}") int fileBytes,
            @Value("${samsyn.attachment.sum-bytes}") int sumBytes,
            @Value("${samsyn.attachment.pixels}") long pixels,
            @Value("${samsyn.attachment.unpacked-bytes}") long unpackedBytes) {
        this.files = files;
        this.fileBytes = fileBytes;
        this.sumBytes = sumBytes;
        this.pixels = pixels;
        this.unpackedBytes = unpackedBytes;
    }

    /** As people count. */
    public int fileMegabytes() {
        return fileBytes / MILLION;
    }

    public int sumMegabytes() {
        return sumBytes / MILLION;
    }
}
