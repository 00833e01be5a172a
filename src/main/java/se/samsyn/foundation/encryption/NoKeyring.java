package se.samsyn.foundation.encryption;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where no child's data may lie there is no key to seal it with. */
enum NoKeyring implements Keyring {
    NONE;

    @Override
    public byte[] seal(UUID report, byte[] plain, byte[] place) {
        throw refusal();
    }

    @Override
    public byte[] open(UUID report, byte[] sealed, byte[] place) {
        throw refusal();
    }

    @Override
    public List<byte[]> mark(List<SearchTerm> terms) {
        throw refusal();
    }

    @Override
    public void flush() {}

    @Override
    public void destroy(Collection<UUID> reports, long line) {
        throw refusal();
    }

    @Override
    public long destroyedTo() {
        return 0;
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException("Nothing of any child lies on this side");
    }
}
