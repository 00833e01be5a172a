package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** What the school is to know it for. */
public enum Purpose {
    HELP_AT_SCHOOL,
    COORDINATION,
    SAFETY;

    public String text() {
        return "confidentiality.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
