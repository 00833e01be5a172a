package se.samsyn.foundation.organisation;

import java.util.Locale;

/** What a board may delegate about a concern report. */
public enum Power {
    /** To open an investigation or not. */
    DECIDE,
    /** To give the preliminary assessment more time (20 kap. 2 § SoL, synnerliga skäl). */
    EXTEND,
    /** To keep the outcome from a mandated reporter, when it would be unsuitable. */
    WITHHOLD_OUTCOME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
