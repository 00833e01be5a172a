package se.samsyn.foundation.database.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import se.samsyn.foundation.encryption.Keyrings;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DefaultDatabases databases(Environment environment, Keyrings keyrings) {
        return new DefaultDatabases(DatabaseSettings.from(environment), keyrings);
    }
}
