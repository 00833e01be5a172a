package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** Why somebody is not asked. */
public enum NotAskedReason {
    VIOLENCE,
    HONOUR,
    PROTECTED_IDENTITY,
    /** The report names somebody who is no guardian. */
    NOT_GUARDIAN,
    /** Nobody knew the age for certain, and now it is known. */
    UNDER_AGE,
    OTHER;

    /** Whether what is asked of the others can do without this person. */
    public boolean isNobodys() {
        return this == NOT_GUARDIAN || this == UNDER_AGE;
    }

    public boolean isDanger() {
        return this == VIOLENCE || this == HONOUR || this == PROTECTED_IDENTITY;
    }

    public String text() {
        return "confidentiality.reason." + name().toLowerCase(Locale.ROOT);
    }
}
