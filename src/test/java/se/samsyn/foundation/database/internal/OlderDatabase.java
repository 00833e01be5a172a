package se.samsyn.foundation.database.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;

/**
 * A database as an older version of the program left it: the scripts that it knew, and every row that it had. The file
 * says which: {@code copy} with the rows of a table, {@code sequence} with where one stood, and {@code #} with what the
 * rows are about.
 */
public final class OlderDatabase implements AutoCloseable {
    private static final String HISTORY = ".flyway_schema_history";
    private static final int HISTORY_SCRIPT = 4;
    private static final int HISTORY_CHECKSUM = 5;

    private final EmbeddedPostgres server;
    private final EmbeddedDatabase database;
    private final Secrets secrets;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();

    private OlderDatabase(Path folder) throws IOException {
        var data = DataFolder.open(folder);
        this.secrets = Secrets.open(data.secrets(), Map.of());
        this.server = EmbeddedPostgres.start(data, TestServer.version(), secrets);
        this.database = EmbeddedDatabase.in(server, secrets);
    }

    /** Leaves the server stopped: whoever opens the folder is the new version. */
    public static OlderDatabase in(String folder, String resource) throws IOException, SQLException {
        var older = new OlderDatabase(TestServer.emptyFolder(folder));
        older.read(resource);
        try (Connection owner = older.database.connect()) {
            Logins.prepare(owner, older.secrets);
            Rooms.inOrder().forEach(older::make);
        }
        older.fill();
        older.close();
        return older;
    }

    /** The id or reference of what the file's rows are about. */
    public String subject(String name) {
        return Objects.requireNonNull(subjects.get(name), name);
    }

    /** The scripts that the version knew, and what they weighed. */
    public Map<String, String> checksums() {
        var checksums = new HashMap<String, String>();
        tables.forEach((table, rows) -> {
            if (table.contains(HISTORY)) {
                scripts(rows)
                        .forEach(cells -> checksums.put(
                                table.substring(0, table.indexOf('.')) + "/" + cells[HISTORY_SCRIPT],
                                cells[HISTORY_CHECKSUM]));
            }
        });
        return checksums;
    }

    @Override
    public void close() {
        server.close();
    }

    private static List<String[]> scripts(String history) {
        return history.lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells[HISTORY_SCRIPT].endsWith(".sql"))
                .toList();
    }

    private void make(Room room) {
        tables.keySet().stream()
                .filter(table -> table.startsWith(room.schema() + HISTORY))
                .findFirst()
                .ifPresent(history -> Flyway.configure()
                        .dataSource(database.owner().dataSource())
                        .schemas(room.schema())
                        .locations("classpath:db/migration/" + room.location())
                        .placeholders(room.placeholders())
                        .target(MigrationVersion.fromVersion(
                                Integer.toString(scripts(Objects.requireNonNull(tables.get(history)))
                                        .size())))
                        .load()
                        .migrate());
    }

    private void fill() throws SQLException, IOException {
        var superuser = database.superuser();
        try (Connection connection =
                        new ServerAddress(database.owner().url(), superuser.user(), superuser.password()).connect();
                Statement sql = connection.createStatement()) {
            // Rows come in the order of the alphabet, so keys are not looked at, nor what follows from a row.
            sql.execute("set session_replication_role = replica");
            for (var table : tables.entrySet()) {
                if (!table.getKey().contains(HISTORY)) {
                    sql.execute("truncate " + table.getKey().split(" ")[0] + " cascade");
                }
            }
            for (var table : tables.entrySet()) {
                if (!table.getKey().contains(HISTORY)) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + table.getKey() + " from stdin", new StringReader(table.getValue()));
                }
            }
            for (var sequence : sequences.entrySet()) {
                sql.execute("select setval('" + sequence.getKey() + "', " + sequence.getValue() + ")");
            }
        }
    }

    private void read(String resource) throws IOException {
        try (var file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OlderDatabase.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                String[] words = line.split(" ", 3);
                switch (words[0]) {
                    case "#" -> subjects.put(words[1], words[2]);
                    case "sequence" -> sequences.put(words[1], Long.valueOf(words[2]));
                    default -> tables.put(line.substring("copy ".length()), rows(file));
                }
            }
        }
    }

    private static String rows(BufferedReader file) throws IOException {
        List<String> rows = new ArrayList<>();
        for (String line = file.readLine(); !line.equals("\\."); line = file.readLine()) {
            rows.add(line);
        }
        return String.join("\n", rows) + "\n";
    }
}
