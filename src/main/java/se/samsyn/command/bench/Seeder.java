package se.samsyn.command.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.samsyn.command.client.Indoors;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Uuid7;

/** Fills the tables past the program, with values sealed as the program seals them. */
final class Seeder {
    private static final SealedColumn LISTED = new SealedColumn("concernreport.report", "listed");
    private static final SealedColumn ANSWERS = new SealedColumn("concernreport.draft", "answers");
    private static final String CHILD = "{\"initials\":\"P.B.\",\"birthYear\":2010,\"unborn\":false}";
    private static final String SEALED_HERE = "-- sealed here\n";

    private final Indoors indoors;
    private final Set<Keyring> used = new HashSet<>();

    Seeder(Indoors indoors) {
        this.indoors = indoors;
    }

    void fill(int reports) throws IOException, SQLException {
        String[] parts = script(reports).split(SEALED_HERE);
        run(parts[0]);
        seal();
        run(parts[1]);
    }

    void settle() throws SQLException {
        used.forEach(Keyring::flush);
        run("vacuum analyze");
        run("checkpoint");
    }

    /** As much of each child as a school's list shows, which is all of the old reports that any page here opens. */
    private void seal() throws SQLException {
        List<Made> reports = made();
        CopyIn copy =
                indoors.superuser().unwrap(PGConnection.class).getCopyAPI().copyIn("copy sealed from stdin");
        for (Made report : reports) {
            byte[] listed = LISTED.seal(keys(report.authority()), report.id(), report.id(), CHILD);
            byte[] line = (report.id() + "\t\\\\x" + HexFormat.of().formatHex(listed) + "\n")
                    .getBytes(StandardCharsets.US_ASCII);
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
    }

    private record Made(UUID id, UUID authority) {}

    private List<Made> made() throws SQLException {
        List<Made> made = new ArrayList<>();
        try (Statement sql = indoors.superuser().createStatement();
                ResultSet rows = sql.executeQuery("select id, authority_id from made_at_school")) {
            while (rows.next()) {
                made.add(new Made(rows.getObject("id", UUID.class), rows.getObject("authority_id", UUID.class)));
            }
        }
        return made;
    }

    /** Copies of one draft that was written page by page through the program, each with a key of its own. */
    List<String> copyDraft(String draft, int copies) throws SQLException {
        UUID first = UUID.fromString(draft);
        List<String> ids = new ArrayList<>();
        try (PreparedStatement read = indoors.superuser()
                        .prepareStatement("select authority_id, answers from concernreport.draft where id = ?");
                PreparedStatement write = indoors.superuser().prepareStatement("""
                        insert into concernreport.draft
                            (id, authority_id, unit_id, person_id, answers, last_part, last_field, begun_at, saved_at,
                             expires_on)
                        select ?, authority_id, unit_id, person_id, ?, last_part, last_field, begun_at, saved_at, expires_on
                        from concernreport.draft
                        where id = ?
                        """)) {
            read.setObject(1, first);
            try (ResultSet row = read.executeQuery()) {
                row.next();
                Keyring keys = keys(row.getObject("authority_id", UUID.class));
                String answers = ANSWERS.open(keys, first, first, row.getBytes("answers"));
                for (int copy = 0; copy < copies; copy++) {
                    UUID id = Uuid7.at(Instant.ofEpochMilli(System.currentTimeMillis()));
                    write.setObject(1, id);
                    write.setBytes(2, ANSWERS.seal(keys, id, id, answers));
                    write.setObject(3, first);
                    write.addBatch();
                    ids.add(id.toString());
                }
            }
            write.executeBatch();
        }
        return ids;
    }

    private Keyring keys(UUID authority) {
        Keyring keys = indoors.keys(Domain.SCHOOL, new AuthorityId(authority));
        used.add(keys);
        return keys;
    }

    private static String script(int reports) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(Seeder.class.getResourceAsStream("/bench/seed.sql"), "bench/seed.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${reports}", Integer.toString(reports));
        }
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = indoors.superuser().createStatement()) {
            sql.execute(statement);
        }
    }
}
