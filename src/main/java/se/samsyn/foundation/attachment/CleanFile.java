package se.samsyn.foundation.attachment;

/**
 * A file that has been made anew and is not kept yet.
 *
 * @param scanned true when the virus scanner has looked at it and found nothing
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record CleanFile(String name, String mediaType, String sha256, byte[] bytes, boolean scanned) {}
