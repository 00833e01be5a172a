package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import se.samsyn.foundation.health.StartRefused;

/** Held while a program works with the keys. The kernel lets go of it when the program dies, however it dies. */
record KeysLock(FileChannel channel) implements AutoCloseable {
    static KeysLock take(KeyFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.lock(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), KeyFolder.ownersFile());
        try {
            if (channel.tryLock() != null) {
                return new KeysLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // The same answer as when another holds it.
        }
        channel.close();
        throw new StartRefused(
                StartRefused.IN_USE, "Another Samsyn is running with the keys in " + folder.root() + ".");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
