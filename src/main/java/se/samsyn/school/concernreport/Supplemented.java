package se.samsyn.school.concernreport;

import java.util.List;
import se.samsyn.foundation.attachment.Refusal;

/** What came of adding to a report. */
public sealed interface Supplemented {
    /** @param arrived true when social services have it; false when it is safe here but not there yet */
    record Sent(boolean arrived) implements Supplemented {}

    /** A file cannot be taken. Nothing was sent. @param fileName as it was sent */
    record FileRefused(String fileName, Refusal reason) implements Supplemented {}

    /**
     * The text has to be put right. Nothing was sent.
     *
     * @param key of the sentence, after {@code concernreport.error.}; its place {0} is the field's own label, the rest
     *     are {@code values}
     */
    record Refused(String key, List<Object> values) implements Supplemented {
        public Refused {
            values = List.copyOf(values);
        }
    }
}
