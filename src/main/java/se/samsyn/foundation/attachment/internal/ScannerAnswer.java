package se.samsyn.foundation.attachment.internal;

/** What the virus scanner says of a file. */
enum ScannerAnswer {
    CLEAN,
    FOUND,
    /** None is named, or it did not answer. */
    UNKNOWN
}
