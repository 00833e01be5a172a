package se.samsyn.foundation.encryption.internal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {
    @Bean
    KeyService keyService(Environment environment) {
        String engine = environment.getProperty("samsyn.kms.url");
        return engine == null
                ? InTheFile.AS_THEY_ARE
                : TransitService.at(
                        URI.create(engine),
                        environment.getProperty("samsyn.kms.key", "samsyn"),
                        Path.of(environment.getRequiredProperty("samsyn.kms.token.file")),
                        environment.getProperty("samsyn.kms.lease", Duration.class, Duration.ofMinutes(10)));
    }

    @Bean
    DefaultKeyrings keyrings(Environment environment, KeyService service) {
        String folder = environment.getProperty("samsyn.data", "data") + "/keys";
        return DefaultKeyrings.open(new KeyFolder(Path.of(environment.getProperty("samsyn.keys", folder))), service);
    }
}
