package se.samsyn.foundation.imports;

import static se.samsyn.foundation.imports.Column.COPY_FUNCTION;
import static se.samsyn.foundation.imports.Column.COSIGNS;
import static se.samsyn.foundation.imports.Column.DISTRICT;
import static se.samsyn.foundation.imports.Column.EMAIL;
import static se.samsyn.foundation.imports.Column.FIRST_NUMBER;
import static se.samsyn.foundation.imports.Column.FORMS;
import static se.samsyn.foundation.imports.Column.FROM;
import static se.samsyn.foundation.imports.Column.FUNCTION;
import static se.samsyn.foundation.imports.Column.HOURS;
import static se.samsyn.foundation.imports.Column.LAST_NUMBER;
import static se.samsyn.foundation.imports.Column.LOGIN;
import static se.samsyn.foundation.imports.Column.MANY_DISTRICTS;
import static se.samsyn.foundation.imports.Column.NAME;
import static se.samsyn.foundation.imports.Column.OWNER;
import static se.samsyn.foundation.imports.Column.OWNERSHIP;
import static se.samsyn.foundation.imports.Column.PHONE;
import static se.samsyn.foundation.imports.Column.POSTAL_CODE;
import static se.samsyn.foundation.imports.Column.QUALIFIED;
import static se.samsyn.foundation.imports.Column.SIDE;
import static se.samsyn.foundation.imports.Column.STREET;
import static se.samsyn.foundation.imports.Column.TO;
import static se.samsyn.foundation.imports.Column.UNIT;
import static se.samsyn.foundation.imports.Column.UNIT_CODE;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is a list of. */
public enum ImportKind {
    SCHOOLS(
            List.of(NAME, FORMS, OWNERSHIP, OWNER, DISTRICT, PHONE, HOURS),
            List.of(UNIT_CODE, COPY_FUNCTION, COSIGNS, MANY_DISTRICTS)),
    STAFF(List.of(NAME, EMAIL), List.of(LOGIN)),
    ASSIGNMENTS(List.of(EMAIL, UNIT, FUNCTION, FROM), List.of(TO, PHONE, QUALIFIED)),
    ADDRESSES(List.of(POSTAL_CODE, DISTRICT, FROM), List.of(STREET, FIRST_NUMBER, LAST_NUMBER, SIDE));

    private final List<Column> required;
    private final List<Column> optional;

    ImportKind(List<Column> required, List<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    /** Those that every row must have an answer in. */
    public List<Column> required() {
        return required;
    }

    public List<Column> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
