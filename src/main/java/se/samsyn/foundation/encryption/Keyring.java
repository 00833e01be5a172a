package se.samsyn.foundation.encryption;

import java.util.Collection;
import java.util.UUID;

/**
 * The data keys of one side of one authority, one for each report. What is sealed can be opened only here, and only in
 * the place that it was sealed for: see {@link SealedColumn}.
 */
public interface Keyring {
    /** Makes the report's data key if there is none. Keys made are durable after {@link #flush}. */
    byte[] seal(UUID report, byte[] plain, byte[] place);

    byte[] open(UUID report, byte[] sealed, byte[] place);

    /** Before the commit of whatever was sealed: a row is never there without its key. */
    void flush();

    /**
     * From now on nothing that was sealed for these reports can be read by anybody, here or in any backup.
     *
     * @param line how far in the journal of what has been erased these keys have followed when this returns
     */
    void destroy(Collection<UUID> reports, long line);

    /** How far they have followed it. Keys that were put back from a backup are behind. */
    long destroyedTo();

    /** Of somebody who has nothing to seal. */
    static Keyring none() {
        return NoKeyring.NONE;
    }
}
