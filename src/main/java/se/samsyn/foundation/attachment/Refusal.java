package se.samsyn.foundation.attachment;

import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Texts;

/** Why a file is not kept. Each has a sentence that says what to do instead. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    TOO_MUCH,
    TOO_MANY_PIXELS,
    UNPACKS_TOO_FAR,
    /** Damaged, cut off, or not what it begins as. */
    DAMAGED,
    PDF_LOCKED,
    /** It would do something when it is opened, or carries other files. */
    PDF_ACTIVE,
    /** Packed in a way that few programs write and that cannot be measured before it is unpacked. */
    PDF_UNUSUAL,
    HEIC,
    OFFICE,
    OTHER_KIND,
    VIRUS,
    BUSY;

    public String sentence(Texts texts, Limits limits) {
        return texts.t(
                "attachment.refused." + name(),
                Numbers.whole(texts, limits.fileMegabytes()),
                Numbers.whole(texts, limits.sumMegabytes()),
                Numbers.whole(texts, limits.files()));
    }
}
