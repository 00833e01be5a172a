package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** What a confidentiality assessment came to. */
public enum Verdict {
    WITH_CONSENT,
    /** It stands clear that nobody is harmed, whoever has agreed. */
    WITHOUT_DETRIMENT,
    NOT;

    public boolean letsOut() {
        return this != NOT;
    }

    public String text() {
        return "confidentiality.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
