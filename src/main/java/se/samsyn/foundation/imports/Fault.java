package se.samsyn.foundation.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a row.
 *
 * @param column null when it is the row as a whole
 * @param value what stands there
 * @param words of the register or the row that the sentence names, in order
 */
public record Fault(@Nullable Column column, String value, Reason reason, List<String> words) {
    public enum Reason {
        EMPTY,
        TOO_LONG,
        UNSEEN,
        MORE_CELLS,
        /** The same key stands on an earlier row. */
        DUPLICATE,
        UNIT_CODE_FORM,
        UNIT_CODE_DIFFERS,
        FORM_UNKNOWN,
        OWNERSHIP_UNKNOWN,
        OWNER_UNKNOWN,
        OWNER_NOT_MUNICIPAL,
        OWNER_NOT_INDEPENDENT,
        OWNER_DIFFERS,
        DISTRICT_UNKNOWN,
        DISTRICT_AMBIGUOUS,
        PHONE_FORM,
        PHONE_WITHOUT_ZERO,
        HOURS_FORM,
        HOURS_ORDER,
        YES_NO,
        EMAIL_FORM,
        LOGIN_FORM,
        LOGIN_TAKEN,
        LOGIN_DIFFERS,
        PERSON_UNKNOWN,
        /** Nobody appoints themselves. */
        OWN_ASSIGNMENT,
        UNIT_UNKNOWN,
        UNIT_AMBIGUOUS,
        FUNCTION_UNKNOWN,
        FUNCTION_OF_ANOTHER_SIDE,
        DATE_FORM,
        DATE_ORDER,
        OVERLAPS,
        HAS_ENDED,
        POSTAL_CODE_FORM,
        NUMBER_FORM,
        NUMBER_ORDER,
        NUMBERS_WITHOUT_STREET,
        SIDE_UNKNOWN,
        /** A list from a later day has said what holds of the code. */
        LATER_LIST,
        HOUSE_IN_TWO,
        /** A code is a whole one or stands street by street. */
        WHOLE_AND_STREET,
        /** It was wrong when the rest was taken in, and would be right now. */
        WAS_WRONG;

        /** The key of the sentence. */
        public String text() {
            return "imports.fault." + name().toLowerCase(Locale.ROOT);
        }
    }
}
