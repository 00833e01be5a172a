package se.samsyn.foundation.shared;

import java.util.Locale;

/**
 * A secrecy domain: the school's, the social services' and the common one. Each has its own PostgreSQL login, and a
 * transaction belongs to exactly one of them.
 */
public enum Domain {
    SCHOOL,
    SOCIAL,
    COMMON;

    /** The name as the database spells it, in schemas and settings. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The PostgreSQL login that this domain's transactions run as. */
    public String login() {
        return "samsyn_" + code();
    }
}
