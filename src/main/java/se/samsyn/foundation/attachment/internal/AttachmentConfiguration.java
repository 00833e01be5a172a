package se.samsyn.foundation.attachment.internal;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {
    /** Ten megabytes take ClamAV a second or two; whoever uploads waits no longer than this for it. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    static VirusScanner virusScanner(Environment settings) {
        return new VirusScanner(() -> settings.getProperty("samsyn.clamav", ""), PATIENCE);
    }
}
