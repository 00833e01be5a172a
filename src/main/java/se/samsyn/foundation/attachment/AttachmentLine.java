package se.samsyn.foundation.attachment;

import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Texts;

/**
 * A file in a list.
 *
 * @param label its name, what it is and how large
 * @param warning what the virus scanner has not said, or that the file is gone; null when there is nothing to say
 * @param path where it is downloaded; null when it is not, or is gone
 */
public record AttachmentLine(
        AttachmentId id,
        String name,
        String label,
        String sha256,
        @Nullable String warning,
        @Nullable String path) {
    /** @param folder the address that ends in the file's id */
    public static AttachmentLine of(Texts texts, Attachment file, @Nullable String folder) {
        return new AttachmentLine(
                file.id(),
                file.name(),
                label(texts, file.name(), file.mediaType(), file.size()),
                file.sha256(),
                isSilent(file.scan(), folder) ? null : texts.t("attachment.scan." + file.scan()),
                folder == null || file.scan() == Attachment.Scan.REMOVED ? null : folder + "/" + file.id());
    }

    /** Whoever only lists a file need not know that there is no scanner; whoever opens it must. */
    private static boolean isSilent(Attachment.Scan scan, @Nullable String folder) {
        return scan == Attachment.Scan.CLEAN || scan == Attachment.Scan.OFF && folder == null;
    }

    public static String label(Texts texts, String name, String mediaType, int bytes) {
        return texts.t("attachment.label." + mediaType.replaceAll(".*/|;.*", ""), name, FileSize.words(texts, bytes));
    }
}
