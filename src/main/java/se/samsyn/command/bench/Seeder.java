package se.samsyn.command.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Fills the tables, and keeps a stock of drafts that are ready to be sent. */
final class Seeder {
    private final java.sql.Connection superuser;

    Seeder(java.sql.Connection superuser) {
        this.superuser = superuser;
    }

    void fill(int reports) throws IOException, SQLException {
        try (InputStream file =
                        Objects.requireNonNull(Seeder.class.getResourceAsStream("/bench/seed.sql"), "bench/seed.sql");
                Statement sql = superuser.createStatement()) {
            sql.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${reports}", Integer.toString(reports)));
            sql.execute("vacuum analyze");
            sql.execute("checkpoint");
        }
    }

    /** Copies of one draft that was written page by page through the program. */
    void copyDraft(String draft, int copies) throws SQLException {
        run("""
                insert into concernreport.draft
                    (id, authority_id, unit_id, person_id, answers, last_part, last_field, begun_at, saved_at, expires_on)
                select uuidv7(), authority_id, unit_id, person_id, answers, last_part, last_field, begun_at, saved_at,
                    expires_on
                from concernreport.draft, generate_series(1, %d)
                where id = '%s'
                """.formatted(copies, draft));
        run("vacuum analyze concernreport.draft");
        run("checkpoint");
    }

    java.util.List<String> drafts(String like) throws SQLException {
        java.util.List<String> ids = new java.util.ArrayList<>();
        try (Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery("""
                        select copy.id from concernreport.draft as copy
                        join concernreport.draft as first on first.person_id = copy.person_id and first.id <> copy.id
                        where first.id = '%s'
                        """.formatted(like))) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    long count(String query) throws SQLException {
        try (Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = superuser.createStatement()) {
            sql.execute(statement);
        }
    }
}
