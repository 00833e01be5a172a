package se.samsyn.foundation.account;

import java.util.Locale;

/** Whether somebody can log in. */
public enum WayIn {
    /** Neither password nor code. */
    NONE,
    /** A code is on its way, or lies in a drawer. */
    CODE,
    OPEN,
    LOCKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
