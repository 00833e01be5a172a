package se.samsyn.foundation.organisation;

import java.util.Locale;

/** The forms of the Education Act, with leisure (fritidshem), which the seeds count too (S50). */
public enum SchoolForm {
    PRESCHOOL,
    PRESCHOOL_CLASS,
    LEISURE,
    COMPULSORY,
    ADAPTED_COMPULSORY,
    UPPER_SECONDARY,
    ADAPTED_UPPER_SECONDARY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
