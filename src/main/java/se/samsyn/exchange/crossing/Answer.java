package se.samsyn.exchange.crossing;

/** An answer that may also be left open: nobody has to find out before they report. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
