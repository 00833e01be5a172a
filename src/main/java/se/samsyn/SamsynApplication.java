package se.samsyn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/** Where the program begins. */
@SpringBootApplication(exclude = DataSourceAutoConfiguration.class)
public class SamsynApplication {
    static void main(String[] args) {
        SpringApplication.run(SamsynApplication.class, args);
    }
}
