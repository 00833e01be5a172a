package se.samsyn;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Where the program begins. */
@SpringBootApplication
public class SamsynApplication {
    static void main(String[] args) {
        SpringApplication.run(SamsynApplication.class, args);
    }
}
