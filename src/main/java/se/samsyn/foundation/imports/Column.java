package se.samsyn.foundation.imports;

import java.util.Locale;

/** What a column says. Its heading is the text {@code imports.column.<code>}, in either language. */
public enum Column {
    NAME,
    UNIT_CODE,
    FORMS,
    OWNERSHIP,
    OWNER,
    DISTRICT,
    PHONE,
    HOURS,
    COPY_FUNCTION,
    COSIGNS,
    EMAIL,
    LOGIN,
    UNIT,
    FUNCTION,
    FROM,
    TO,
    QUALIFIED,
    /** Of a school: pupils from many districts. */
    MANY_DISTRICTS,
    POSTAL_CODE,
    STREET,
    FIRST_NUMBER,
    LAST_NUMBER,
    /** Which side of the street. */
    SIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its heading. */
    public String text() {
        return "imports.column." + code();
    }
}
