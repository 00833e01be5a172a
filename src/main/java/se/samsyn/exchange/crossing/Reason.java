package se.samsyn.exchange.crossing;

/** What a concern is about, in the words of the form (S17). A provisional list: see docs/decisions. */
public enum Reason {
    ABSENCE,
    HOME_CARE,
    VIOLENCE,
    SEXUAL_ABUSE,
    SUBSTANCES,
    HONOUR,
    MENTAL_HEALTH,
    OTHER;

    /** Call at once, and do not tell the guardians first. */
    public boolean isDangerous() {
        return this == VIOLENCE || this == SEXUAL_ABUSE || this == HONOUR;
    }
}
