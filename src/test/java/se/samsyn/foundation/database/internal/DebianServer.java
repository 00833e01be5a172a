package se.samsyn.foundation.database.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A server as an operator has one: Debian's own programs, and an owner who may create roles and nothing more. */
public final class DebianServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "the operator chose it";

    private final Launch launch;
    private final Postmaster postmaster;
    private final ServerAddress superuser;

    private DebianServer(DataFolder folder) throws IOException {
        var binaries = new PostgresBinaries(newest());
        var account = ServerAccount.current();
        var secrets = Secrets.open(folder.secrets(), Map.of());
        Cluster.create(folder, binaries, account, secrets);
        this.launch = Launch.onFreePort(folder, binaries, account);
        this.postmaster = launch.start();
        this.superuser = new ServerAddress(url("postgres"), Secrets.SUPERUSER, secrets.of(Secrets.SUPERUSER));
    }

    public static DebianServer running(Path folder) throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(folder);
        var server = new DebianServer(DataFolder.open(folder));
        try (Connection connection = server.superuser();
                Statement sql = connection.createStatement()) {
            sql.execute("create role city login createrole password '" + PASSWORD + "'");
            sql.execute("create database city owner city");
        }
        return server;
    }

    /** What an operator tells the program. */
    public Map<String, Object> properties() {
        return Map.of(
                "samsyn.db.url",
                url("city").replaceFirst("^jdbc:", ""),
                "samsyn.db.user",
                "city",
                "samsyn.db.password",
                PASSWORD);
    }

    public Connection superuser() throws SQLException {
        return superuser.connect();
    }

    /** Past every wall, in the program's own database. */
    public Connection looking() throws SQLException {
        return new ServerAddress(url("city"), superuser.user(), superuser.password()).connect();
    }

    /** With PostgreSQL's own program, as an operator takes it. */
    public void dump(Path file) throws IOException {
        run("pg_dump", "--file=" + file, "city");
    }

    /** The database is as it was when this was taken. */
    public void restore(Path file) throws IOException, SQLException {
        try (Connection connection = superuser();
                Statement sql = connection.createStatement()) {
            sql.execute("drop database city with (force)");
            sql.execute("create database city owner city");
        }
        run("psql", "--quiet", "--set=ON_ERROR_STOP=1", "--file=" + file, "city");
    }

    private void run(String program, String... arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(newest().resolve("bin").resolve(program).toString()));
        command.addAll(List.of("--host=127.0.0.1", "--port=" + launch.port(), "--username=" + superuser.user()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PGPASSWORD", superuser.password());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.onExit().join().exitValue() != 0) {
            throw new IOException(program + ": " + said);
        }
    }

    @Override
    public void close() {
        postmaster.stop();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + launch.port() + "/" + database;
    }

    private static Path newest() throws IOException {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(version -> Files.exists(version.resolve("bin/postgres")))
                    .max(Comparator.comparing(
                            version -> Integer.valueOf(version.getFileName().toString())))
                    .orElseThrow(
                            () -> new IllegalStateException("No PostgreSQL of Debian's; ./samsyn test installs it"));
        }
    }
}
