package se.samsyn.foundation.database.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;
import se.samsyn.foundation.shared.Domain;

/**
 * What an operator may choose.
 *
 * @param data the folder of the embedded database and of the secrets
 * @param external a database of one's own, with a login that may create roles
 * @param passwords of the three logins, where the operator chose them
 * @param pool what the connections of each domain may cost
 */
record DatabaseSettings(
        Path data, String version, Optional<ServerAddress> external, Map<String, String> passwords, Pool pool) {
    private static final int DEFAULT_POOL_SIZE = 8;

    /** The longest statement of a page takes a tenth of this; a teacher who waits longer should ring. */
    private static final int DEFAULT_PATIENCE_SECONDS = 10;

    /**
     * @param size connections
     * @param patience seconds that one answer may take before its connection is given up; 0 is for ever, for commands
     *     whose statements are long by right
     */
    record Pool(int size, int patience) {}

    static DatabaseSettings from(Environment environment) {
        return new DatabaseSettings(
                Path.of(environment.getProperty("samsyn.data", "data")),
                environment.getRequiredProperty("samsyn.postgres.version"),
                external(environment),
                passwords(environment),
                new Pool(
                        environment.getProperty("samsyn.pool", Integer.class, DEFAULT_POOL_SIZE),
                        environment.getProperty("samsyn.patience", Integer.class, DEFAULT_PATIENCE_SECONDS)));
    }

    private static Optional<ServerAddress> external(Environment environment) {
        return Optional.ofNullable(environment.getProperty("samsyn.db.url"))
                .filter(url -> !url.isBlank())
                .map(url -> new ServerAddress(
                        url.startsWith("jdbc:") ? url : "jdbc:" + url,
                        environment.getProperty("samsyn.db.user", Secrets.OWNER),
                        environment.getProperty("samsyn.db.password", "")));
    }

    private static Map<String, String> passwords(Environment environment) {
        var passwords = new HashMap<String, String>();
        for (Domain domain : Domain.values()) {
            String password = environment.getProperty("samsyn.db." + domain.code() + ".password");
            if (password != null) {
                passwords.put(domain.login(), password);
            }
        }
        return passwords;
    }
}
