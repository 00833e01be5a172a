package se.samsyn.foundation.encryption;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The data keys of one side of one authority, one for each report. What is sealed can be opened only here, and only in
 * the place that it was sealed for: see {@link SealedColumn}.
 */
public interface Keyring {
    /** Makes the report's data key if there is none. Keys made are durable after {@link #flush}. */
    byte[] seal(UUID report, byte[] plain, byte[] place);

    byte[] open(UUID report, byte[] sealed, byte[] place);

    /**
     * What each term is found by where nobody may read it: the same for the same term of this side of this authority,
     * of any other's another, and of no use to whoever has not the key. In the order of the terms.
     */
    List<byte[]> mark(List<SearchTerm> terms);

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
