package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.encryption.internal.TestKeys;

/** The server that the tests of one run share. A Spring context uses it as it would an external one. */
public final class TestServer {
    private static final Path DATA = Path.of("target/test-data");
    private static final AtomicBoolean PREPARED = new AtomicBoolean();

    /** Begun by the first test that asks for it, and not by another program that only borrows this class. */
    private static final class Shared {
        static final OpenDatabase DATABASE = start();
    }

    private TestServer() {}

    public static Map<String, Object> properties() {
        ServerAddress owner = Shared.DATABASE.owner();
        return Map.of(
                "samsyn.data", DATA.toString(),
                "samsyn.db.url", owner.url(),
                "samsyn.db.user", owner.user(),
                "samsyn.db.password", owner.password(),
                // A test delivers what it has sent: a courier of the background would now and then have been before it.
                "samsyn.courier.seconds", 3600);
    }

    public static Databases databases() {
        return new DefaultDatabases(
                settings(DATA, Optional.of(Shared.DATABASE.owner())),
                TestKeys.of(DATA).keyrings());
    }

    static DatabaseSettings settings(Path data, Optional<ServerAddress> external) {
        return new DatabaseSettings(data, version(), external, Map.of(), new DatabaseSettings.Pool(2, 10));
    }

    static OpenDatabase open(Path data) {
        try (var keys = TestKeys.of(data)) {
            return OpenDatabase.open(settings(data, Optional.empty()), keys.keyrings());
        }
    }

    /** A new folder, but for the programs, which take seconds to unpack. */
    static Path emptyFolder(String name) {
        Path folder = DATA.resolveSibling(name);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> all = Files.list(folder)) {
                for (Path each :
                        all.filter(path -> !path.endsWith("pgbin-" + version())).toList()) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A folder whose database is made already, since making one takes seconds. */
    static Path preparedFolder(String name) {
        Path prepared = DATA.resolveSibling("prepared-data");
        if (!PREPARED.getAndSet(true)) {
            emptyFolder(prepared.getFileName().toString());
            open(prepared).close();
        }
        Path folder = DATA.resolveSibling(name);
        try {
            FileSystemUtils.deleteRecursively(folder);
            new ProcessBuilder("cp", "-a", prepared.toString(), folder.toString())
                    .start()
                    .onExit()
                    .join();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static OpenDatabase start() {
        emptyFolder(DATA.getFileName().toString());
        var database = open(DATA);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return database;
    }

    static String version() {
        var properties = new Properties();
        try (var file = TestServer.class.getResourceAsStream("/application.properties")) {
            properties.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties.getProperty("samsyn.postgres.version");
    }
}
