package se.samsyn.foundation.attachment;

import java.util.UUID;

/** A file that is kept. The same on both sides of the wall. */
public record AttachmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
