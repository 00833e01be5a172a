package se.samsyn.command.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** What the program leaves behind where nobody looks at pages: mail, log, tables and files. */
record Leftovers(Consumer<Output> search) {
    private static final String PROGRAMS = "pgbin-";

    void mail(PostOffice post) {
        post.received().forEach(letter -> search.accept(new Output(Kind.MAIL, "mail", letter.getBytes(UTF_8))));
    }

    void log(Path log) throws IOException {
        search.accept(new Output(Kind.LOG, log.getFileName().toString(), Files.readAllBytes(log)));
    }

    /** Every row of every table, as {@code pg_dump} writes them: unpacked, which the files need not be. */
    void dump(Connection superuser) throws SQLException, IOException {
        var copies = superuser.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = superuser.createStatement();
                var tables = statement.executeQuery("""
                        select format('%I.%I', schemaname, tablename)
                        from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')""")) {
            while (tables.next()) {
                String table = tables.getString(1);
                var rows = new ByteArrayOutputStream();
                copies.copyOut("copy (select * from " + table + ") to stdout", rows);
                search.accept(new Output(Kind.DUMP, table, rows.toByteArray()));
            }
        }
    }

    /**
     * The files of the database, its write-ahead log, keys and journals, byte for byte. PostgreSQL's own programs are
     * not searched: nobody writes in them.
     */
    void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().startsWith(PROGRAMS))
                    .toList()) {
                String name = folder.relativize(file).toString();
                search.accept(new Output(Kind.FOLDER, name, Files.readAllBytes(file)));
            }
        }
    }
}
