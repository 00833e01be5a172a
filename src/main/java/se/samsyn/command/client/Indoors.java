package se.samsyn.command.client;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;

/**
 * The program in this process, without pages and while no other has the folder: for those who fill the tables and judge
 * what lies in them, past every wall, and so must seal and open as it does.
 */
public record Indoors(ConfigurableApplicationContext program, Connection superuser) implements AutoCloseable {
    public static Indoors open(Class<?> program, Path data) throws IOException, SQLException {
        var application = new SpringApplication(program);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(
                Map.of("samsyn.command", "indoors", "samsyn.patience", "0", "samsyn.data", data.toString()));
        return new Indoors(application.run(), new DataFolder(data).superuser());
    }

    public Keyring keys(Domain side, AuthorityId authority) {
        return program.getBean(Keyrings.class).of(side, authority);
    }

    @Override
    public void close() throws SQLException {
        superuser.close();
        program.close();
    }
}
