package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** In which capacity somebody consents. */
public enum Whose {
    GUARDIAN,
    /** From the age in the rule table, beside the guardians. */
    YOUNG_PERSON;

    public String text() {
        return "confidentiality.whose." + name().toLowerCase(Locale.ROOT);
    }
}
