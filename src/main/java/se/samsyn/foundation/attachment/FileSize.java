package se.samsyn.foundation.attachment;

import java.math.BigDecimal;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Texts;

/** 340 kB, 1,2 MB */
final class FileSize {
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    private FileSize() {}

    static String words(Texts texts, int bytes) {
        return bytes < MILLION
                ? texts.t("attachment.kilobytes", Numbers.whole(texts, (bytes + THOUSAND - 1) / THOUSAND))
                : texts.t("attachment.megabytes", Numbers.decimal(texts, BigDecimal.valueOf(bytes, 6), 1));
    }
}
