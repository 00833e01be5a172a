package se.samsyn.foundation.attachment;

import java.util.List;

/** What came of looking through files that are kept all or none. */
public sealed interface Verdicts {
    record Accepted(List<CleanFile> files) implements Verdicts {
        public Accepted {
            files = List.copyOf(files);
        }
    }

    /** @param fileName as it was sent */
    record Refused(String fileName, Refusal reason) implements Verdicts {}
}
