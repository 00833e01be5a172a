package se.samsyn.foundation.organisation;

import java.util.Locale;

/** On most streets one side has the odd numbers and the other one the even. */
public enum StreetSide {
    BOTH,
    ODD,
    EVEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(int number) {
        return this == BOTH || (number % 2 == 0) == (this == EVEN);
    }

    boolean meets(StreetSide other) {
        return this == BOTH || other == BOTH || this == other;
    }
}
