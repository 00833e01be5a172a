package se.samsyn.foundation.document;

import java.util.Locale;

/** Why a file is no table that we take. */
public enum NoTable {
    EMPTY,
    ONLY_HEADINGS,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    TOO_LARGE,
    /** An older or encrypted workbook: both lie in the same kind of container. */
    OLD_WORKBOOK,
    HAS_MACROS,
    NO_TABLE,
    DAMAGED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
