package se.samsyn;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Where the program begins. */
@SpringBootApplication(
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class},
        proxyBeanMethods = false)
public class SamsynApplication {
    static void main(String[] args) {
        SpringApplication.run(SamsynApplication.class, args);
    }

    /** The only place where the program asks what time it is. Days and deadlines are Swedish ones. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
