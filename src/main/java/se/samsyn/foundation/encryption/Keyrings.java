package se.samsyn.foundation.encryption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/** The door of this room. */
public interface Keyrings {
    /** The keys of one side of one authority: made the first time that something is sealed with them. */
    Keyring of(Domain side, AuthorityId authority);

    /** Those that something has been sealed with. */
    List<Whose> all();

    /**
     * Refuses a database that was sealed with other keys than these, before anything in it is touched.
     *
     * @param known what the database knows its keys by; empty in one where nothing has been sealed yet
     * @return what it is to know them by from now on
     */
    UUID check(Optional<UUID> known);

    /**
     * Gives every authority a new key to wrap its data keys with, wraps them anew and lets the old one go. May be
     * killed at any moment: what is half done is readable, and is finished the next time this or a start is asked for.
     */
    Rotation rotate();

    /** A side of an authority. */
    record Whose(Domain side, AuthorityId authority) {}

    /** @param rings how many got a new key @param dataKeys how many were wrapped anew */
    record Rotation(int rings, long dataKeys) {}
}
