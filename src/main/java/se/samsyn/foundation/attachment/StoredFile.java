package se.samsyn.foundation.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A whole row.
 *
 * @param bytes null when the virus scanner found something in it
 * @param scannedAt null when no scanner has looked at it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record StoredFile(
        AttachmentId id,
        String name,
        String mediaType,
        String sha256,
        int size,
        byte @Nullable [] bytes,
        Instant attachedAt,
        @Nullable Instant scannedAt) {}
