package se.samsyn.foundation.attachment;

/** A file as somebody gets it. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Download(Attachment about, byte[] bytes) {}
