package se.samsyn.foundation.encryption;

/** The keys cannot be had right now, so nothing that is sealed can be read right now. */
public final class KeysUnavailable extends RuntimeException {
    public KeysUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
