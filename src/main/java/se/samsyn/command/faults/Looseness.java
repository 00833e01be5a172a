package se.samsyn.command.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import se.samsyn.command.client.Product;

/**
 * The control: a server that says "committed" before anything is on the disk, and waits long before it writes. The
 * program refuses to start on such a server, so it is loosened behind its back each time, and tightened before a start.
 */
record Looseness(Path settings) {
    private static final List<String> LOOSE =
            List.of("alter system set synchronous_commit = off", "alter system set wal_writer_delay = '10s'");

    static Looseness in(Path data) {
        return new Looseness(data.resolve("pg/postgresql.auto.conf"));
    }

    void loosen(Product product) throws IOException, SQLException {
        try (var superuser = product.data().superuser();
                var sql = superuser.createStatement()) {
            for (String setting : LOOSE) {
                sql.execute(setting);
            }
            sql.execute("select pg_reload_conf()");
        }
    }

    void tighten() throws IOException {
        Files.write(
                settings,
                Files.readAllLines(settings).stream()
                        .filter(line -> !line.startsWith("synchronous_commit") && !line.startsWith("wal_writer_delay"))
                        .toList());
    }
}
