package se.samsyn.foundation.encryption.internal;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {
    @Bean
    DefaultKeyrings keyrings(Environment environment) {
        return DefaultKeyrings.open(new KeyFolder(Path.of(
                environment.getProperty("samsyn.keys", environment.getProperty("samsyn.data", "data") + "/keys"))));
    }
}
