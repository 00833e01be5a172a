package se.samsyn.foundation.organisation;

import java.util.Locale;

/** Stadsdelsnämnd, facknämnd or huvudman. */
public enum AuthorityKind {
    DISTRICT_BOARD,
    SPECIALIST_BOARD,
    SCHOOL_OWNER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
