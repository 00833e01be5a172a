package se.samsyn.exchange.crossing;

/** Legal sex, as the audit's tables count it (S109). */
public enum Sex {
    GIRL,
    BOY,
    UNKNOWN
}
