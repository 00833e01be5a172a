package se.samsyn.foundation.attachment.internal;

import se.samsyn.foundation.attachment.AttachmentId;

/** A file that no virus scanner has looked at. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
record Unscanned(AttachmentId id, byte[] bytes) {}
