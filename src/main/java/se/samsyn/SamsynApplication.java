package se.samsyn;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.samsyn.command.Commands;

/**
 * Where the program begins: it serves pages, or does what the command says. Two rooms may use the same word for what
 * they hold inside, so a bean goes by its whole name.
 */
@SpringBootApplication(
        exclude = {DataSourceAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        proxyBeanMethods = false)
public class SamsynApplication {
    static void main(String[] arguments) {
        if (Commands.isNamedBy(arguments)) {
            System.exit(Commands.run(SamsynApplication.class, arguments));
        }
        SpringApplication.run(SamsynApplication.class, arguments);
    }

    /** The only place where the program asks what time it is. Days and deadlines are Swedish ones. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }
}
