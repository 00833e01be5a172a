package se.samsyn.foundation.encryption.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program of its own that changes the keys in a folder, so that it can be killed as a program is. */
final class RotatingProgram {
    private RotatingProgram() {}

    public static void main(String[] folder) {
        try (var keyrings = DefaultKeyrings.open(new KeyFolder(Path.of(folder[0])), InTheFile.AS_THEY_ARE)) {
            keyrings.check(Optional.empty());
            keyrings.rotate();
        }
    }

    static Process start(KeyFolder folder) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatingProgram.class.getName(),
                        folder.root().toString()))
                .inheritIO()
                .start();
    }
}
