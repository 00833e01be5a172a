package se.samsyn.foundation.database.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    DefaultDatabases databases(Environment environment) {
        return new DefaultDatabases(DatabaseSettings.from(environment));
    }
}
