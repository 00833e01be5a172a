package se.samsyn.foundation.encryption.internal;

import java.nio.file.Path;
import se.samsyn.foundation.encryption.Keyrings;

/** The keys of a data folder, for a test that opens its database without the program. */
public record TestKeys(Keyrings keyrings) implements AutoCloseable {
    public static TestKeys of(Path data) {
        return new TestKeys(DefaultKeyrings.open(new KeyFolder(data.resolve("keys")), InTheFile.AS_THEY_ARE));
    }

    @Override
    public void close() {
        ((DefaultKeyrings) keyrings).close();
    }
}
