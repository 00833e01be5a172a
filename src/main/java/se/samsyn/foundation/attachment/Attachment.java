package se.samsyn.foundation.attachment;

/**
 * What is said of a file that is kept.
 *
 * @param name safe to show and to save under, with the ending that its content has
 * @param mediaType by its content
 * @param sha256 of the file as it is kept, in hex
 * @param size in bytes
 */
public record Attachment(AttachmentId id, String name, String mediaType, String sha256, int size, Scan scan) {

    /** False when the virus scanner found something in it. */
    public boolean isHere() {
        return scan != Scan.REMOVED;
    }

    /** Where it stands with the virus scanner. */
    public enum Scan {
        CLEAN,
        /** A scanner is named and has not answered yet. */
        WAITING,
        /** No scanner is named. */
        OFF,
        /** Something was found, and the file is gone. */
        REMOVED
    }
}
