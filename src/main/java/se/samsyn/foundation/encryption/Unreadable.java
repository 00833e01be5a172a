package se.samsyn.foundation.encryption;

/** What lies there was not sealed for this place with this key, or has been changed since. */
public final class Unreadable extends RuntimeException {
    public Unreadable(String what) {
        super(what);
    }

    public Unreadable(String what, Throwable cause) {
        super(what, cause);
    }
}
