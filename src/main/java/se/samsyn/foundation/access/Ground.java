package se.samsyn.foundation.access;

import java.util.Locale;

/** Why an actor may, and thereby how far: the rows that the ground reaches and no others. */
public enum Ground {
    /** What the actor wrote or was assigned. */
    OWN,
    /** What belongs to the actor's workplace. */
    UNIT,
    /** What belongs to the actor's board or school owner. */
    AUTHORITY,
    /** What stands in for a closed unit, by the mandate that its board has recorded. */
    MANDATE,
    /** A report of the board's own that was opened in an emergency, for a while and with a reason. */
    BREAK_GLASS,
    /** Figures for the whole city. Never any person. */
    CITY,
    /** What every person with an account may see. */
    ANYONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
