package se.samsyn.school.concernreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.attachment.Upload;

/**
 * What somebody adds to a report that is sent.
 *
 * @param form made when the form was shown: sent twice with the same text and files it is one supplement
 * @param answers when the newest question that the form showed was asked, and what was asked later is not answered by
 *     it; null when it showed none
 * @param files all of them are sent with it, or nothing is
 */
public record Addition(UUID form, @Nullable Instant answers, String text, List<Upload> files) {
    public Addition {
        files = List.copyOf(files);
    }
}
