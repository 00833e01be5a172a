package se.samsyn.exchange.crossing;

/**
 * Protected population registration (OSL 21:3, 22:1; folkbokföringslagen 16–17 §§). Values as in SS 12000, and unknown.
 */
public enum Protection {
    NONE,
    CONFIDENTIALITY_MARKED,
    PROTECTED_REGISTRATION,
    UNKNOWN;

    public boolean isProtected() {
        return this == CONFIDENTIALITY_MARKED || this == PROTECTED_REGISTRATION;
    }
}
