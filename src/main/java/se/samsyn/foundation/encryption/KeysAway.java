package se.samsyn.foundation.encryption;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The key service does not answer. What needs its keys cannot be read now, and is there when it answers again: to
 * whoever asks it is as when the database is away.
 */
public final class KeysAway extends DataAccessResourceFailureException {
    public KeysAway(String what) {
        super(what);
    }

    public KeysAway(String what, Throwable cause) {
        super(what, cause);
    }
}
