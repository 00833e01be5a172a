package se.samsyn.foundation.wall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samsyn.foundation.encryption.Keyring;

/**
 * What the wall hands to a transaction when it begins.
 *
 * @param now the moment that everything in it happened, to the microsecond that the database keeps
 * @param keys what its side of its authority can seal and open
 * @param afterwards what is done when it has committed
 */
public record Begun(JdbcClient jdbc, Instant now, Keyring keys, List<Runnable> afterwards) {
    public static Begun with(JdbcClient jdbc, Instant now, Keyring keys) {
        return new Begun(jdbc, now, keys, new ArrayList<>());
    }
}
