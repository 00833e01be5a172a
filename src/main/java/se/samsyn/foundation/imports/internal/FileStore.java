package se.samsyn.foundation.imports.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.document.TableReading.ReadTable;
import se.samsyn.foundation.imports.Import;
import se.samsyn.foundation.imports.ImportId;
import se.samsyn.foundation.imports.ImportKind;
import se.samsyn.foundation.imports.Judged;
import se.samsyn.foundation.imports.Outcome;
import se.samsyn.foundation.imports.internal.StoredFile.StoredLine;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonTransaction;

/** Reads and writes files under way. Row-level security keeps them to the authority, each statement to the sender. */
final class FileStore {
    /** Between the cells of a row on its way to the database: a sign that no cell may hold. */
    private static final String BETWEEN = "\u001F";

    private static final String INSERT_FILE = """
            insert into imports.file (id, authority_id, person_id, kind, name, headings, received_at)
            values (:id, :authority, :person, :kind, :name, string_to_array(:headings, chr(31)), :now)
            """;

    private static final String INSERT_LINES = """
            insert into imports.line (authority_id, file_id, number, cells)
            select :authority, :file, number, string_to_array(cells, chr(31))
              from unnest(:numbers::int[], :cells::text[]) as line (number, cells)
            """;

    private static final String FILE = """
            select id, person_id, kind, name, headings, confirmed_at, finished_at from imports.file where id = :id
            """;

    private static final String LINES =
            "select number, cells, outcome from imports.line where file_id = :file order by number";

    private static final String CONFIRM = """
            update imports.file set confirmed_at = :now where id = :id and person_id = :person and confirmed_at is null
            """;

    private static final String OUTCOMES = """
            update imports.line l set outcome = told.outcome
              from unnest(:numbers::int[], :outcomes::text[]) as told (number, outcome)
             where l.file_id = :file and l.number = told.number
            """;

    private static final String FINISH = "update imports.file set finished_at = :now where id = :id";

    /** One that is being taken in is never taken away. */
    private static final String DELETE = """
            delete from imports.file
             where received_at < :before and (confirmed_at is null or finished_at is not null)
            """;

    private static final String UNFINISHED =
            "select id from imports.file where confirmed_at is not null and finished_at is null";

    private FileStore() {}

    static void insert(CommonTransaction tx, ImportId id, ImportKind kind, String name, ReadTable table) {
        var actor = tx.actor();
        tx.sql(INSERT_FILE)
                .param("id", id.value())
                .param("authority", actor.authority().value())
                .param("person", actor.person().value())
                .param("kind", kind.code())
                .param("name", name)
                .param("headings", joined(table.headings()))
                .param("now", utc(tx.now()))
                .update();
        tx.sql(INSERT_LINES)
                .param("authority", actor.authority().value())
                .param("file", id.value())
                .param("numbers", table.rows().stream().map(row -> row.number()).toArray(Integer[]::new))
                .param(
                        "cells",
                        table.rows().stream().map(row -> joined(row.cells())).toArray(String[]::new))
                .update();
    }

    private static String joined(List<String> cells) {
        return String.join(
                BETWEEN,
                cells.stream().map(cell -> cell.replace(BETWEEN, "\uFFFD")).toList());
    }

    static Optional<StoredFile> find(CommonTransaction tx, ImportId id) {
        List<StoredLine> lines = tx.sql(LINES)
                .param("file", id.value())
                .query((row, number) -> line(row))
                .list();
        return tx.sql(FILE)
                .param("id", id.value())
                .query((row, number) -> new StoredFile(
                        summary(row, lines), new PersonId(row.getObject("person_id", UUID.class)), lines))
                .optional();
    }

    /** @return false when somebody has done it already */
    static boolean confirm(CommonTransaction tx, ImportId id) {
        return tx.sql(CONFIRM)
                        .param("id", id.value())
                        .param("person", tx.actor().person().value())
                        .param("now", utc(tx.now()))
                        .update()
                == 1;
    }

    static void outcomes(CommonTransaction tx, ImportId id, List<Judged> judged) {
        tx.sql(OUTCOMES)
                .param("file", id.value())
                .param("numbers", judged.stream().map(Judged::number).toArray(Integer[]::new))
                .param(
                        "outcomes",
                        judged.stream().map(row -> row.outcome().code()).toArray(String[]::new))
                .update();
    }

    static void finish(CommonTransaction tx, ImportId id) {
        tx.sql(FINISH).param("id", id.value()).param("now", utc(tx.now())).update();
    }

    static int deleteReceivedBefore(CommonTransaction tx, Instant before) {
        return tx.sql(DELETE).param("before", utc(before)).update();
    }

    static List<ImportId> unfinished(CommonTransaction tx) {
        return tx.sql(UNFINISHED)
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Held until the transaction ends, so that two files with the same people are entered one after the other. */
    static void waitForOthers(CommonTransaction tx) {
        tx.sql("select pg_advisory_xact_lock(hashtext('imports'))")
                .query((row, number) -> true)
                .single();
    }

    private static Import summary(ResultSet row, List<StoredLine> lines) throws SQLException {
        Map<Outcome, Integer> taken = new EnumMap<>(Outcome.class);
        for (StoredLine line : lines) {
            if (line.outcome() != null) {
                taken.merge(line.outcome(), 1, Integer::sum);
            }
        }
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                ImportKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                texts(row, "headings"),
                lines.size(),
                instant(row, "confirmed_at"),
                instant(row, "finished_at"),
                taken);
    }

    private static StoredLine line(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new StoredLine(
                row.getInt("number"),
                texts(row, "cells"),
                outcome == null ? null : Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
