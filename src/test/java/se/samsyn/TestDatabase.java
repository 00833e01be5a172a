package se.samsyn;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.database.internal.TestServer;

/**
 * One real PostgreSQL for all tests of a run, in {@code target/test-data}, new each time. Every Spring test gets it by
 * itself, unless it names a {@code samsyn.data} of its own.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** For a test that needs no Spring. */
    public static Databases databases() {
        return TestServer.databases();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        environment.getPropertySources().addLast(new MapPropertySource("example", Map.of("samsyn.example", true)));
        if (!environment.containsProperty("samsyn.data")) {
            environment.getPropertySources().addFirst(new MapPropertySource("test database", TestServer.properties()));
        }
    }
}
