package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import se.samsyn.foundation.health.StartRefused;
import se.samsyn.foundation.shared.Domain;

/** The passwords of the database logins, made once. Nobody types them; they lie in one file of mode 0600. */
final class Secrets {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "samsyn_owner";
    /** Changes when the passwords do, so that the database is told of them. */
    private static final String GENERATION = "generation";

    private static final int BYTES = 24;
    private static final Set<PosixFilePermission> OURS_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Properties values;
    private final boolean given;

    private Secrets(Properties values, boolean given) {
        this.values = values;
        this.given = given;
    }

    /** @param given passwords that an operator chose, by login; they win over those in the file */
    static Secrets open(Path file, Map<String, String> given) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        Files.setPosixFilePermissions(file, OURS_ONLY);
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
        values.putAll(given);
        return new Secrets(values, !given.isEmpty());
    }

    /** Whether they may have changed without the file knowing. */
    boolean areGiven() {
        return given;
    }

    String of(String login) {
        String secret = values.getProperty(login);
        if (secret == null) {
            throw new StartRefused(StartRefused.MISCONFIGURED, "The file of secrets has none for " + login + ".");
        }
        return secret;
    }

    /** An operator who takes back what was given gets those of the file again. */
    String generation() {
        return given ? "given" : of(GENERATION);
    }

    private static void create(Path file) throws IOException {
        FileAttribute<?> oursOnly = PosixFilePermissions.asFileAttribute(OURS_ONLY);
        Path draft = Files.createTempFile(file.getParent(), "secrets", ".new", oursOnly);
        Files.write(draft, generate());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> generate() {
        var random = new SecureRandom();
        var lines = new ArrayList<String>();
        Stream.concat(
                        Stream.of(SUPERUSER, OWNER, GENERATION),
                        Stream.of(Domain.values()).map(Domain::login))
                .forEach(name -> lines.add(name + "=" + password(random)));
        return lines;
    }

    private static String password(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
