package se.samsyn.command.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a running program's data folder says of its database. */
public record DataFolder(Path path) {
    public long databasePid() throws IOException {
        return Long.parseLong(postmaster(0));
    }

    public int databasePort() throws IOException {
        return Integer.parseInt(postmaster(3));
    }

    /** The owner of the whole server, whom no wall holds: only for those who fill, measure and judge from outside. */
    public Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(databaseUrl(), "postgres", secrets().get("postgres"));
    }

    public String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:" + databasePort() + "/samsyn";
    }

    /** Login to password. */
    public Map<String, String> secrets() throws IOException {
        var file = new Properties();
        try (var reader = Files.newBufferedReader(path.resolve("secrets"))) {
            file.load(reader);
        }
        return file.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, file::getProperty));
    }

    /** PostgreSQL writes its process first, and its port in the fourth line. */
    private String postmaster(int line) throws IOException {
        return Files.readAllLines(path.resolve("pg/postmaster.pid")).get(line).strip();
    }
}
