package se.samsyn.foundation.attachment;

import se.samsyn.foundation.page.FileView;

/** A file as somebody gets it. */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Download(Attachment about, byte[] bytes) {
    public FileView view() {
        return new FileView(about.name(), about.mediaType(), bytes);
    }
}
