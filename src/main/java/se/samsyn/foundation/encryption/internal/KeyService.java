package se.samsyn.foundation.encryption.internal;

import java.time.Duration;
import se.samsyn.foundation.encryption.KeysAway;

/** What the rings' own keys are kept with: a service outside this machine, or nothing but the rights of a file. */
interface KeyService {
    /** Stands in the file of keys, so that one knows how to read it. */
    String name();

    /** How long what was unwrapped may be used before it is asked for anew. */
    Duration lease();

    /** @throws KeysAway when it does not answer */
    byte[] wrap(byte[] key);

    /** @throws KeysAway when it does not answer, or not to us any more */
    byte[] unwrap(byte[] wrapped);
}
