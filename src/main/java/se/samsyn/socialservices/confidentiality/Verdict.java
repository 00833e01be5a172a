package se.samsyn.socialservices.confidentiality;

import java.util.Locale;

/** What a confidentiality assessment came to. */
public enum Verdict {
    WITH_CONSENT,
    /** What is the young person's own goes out by their own yes, whatever a guardian has said (decision 63). */
    WITH_OWN_CONSENT,
    /** It stands clear that nobody is harmed, whoever has agreed. */
    WITHOUT_DETRIMENT,
    NOT;

    /** Then it ends when that consent does. */
    public boolean restsOnConsent() {
        return this == WITH_CONSENT || this == WITH_OWN_CONSENT;
    }

    public boolean letsOut() {
        return this != NOT;
    }

    public String text() {
        return "confidentiality.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
