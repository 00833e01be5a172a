package se.samsyn.foundation.database.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.foundation.encryption.Keyring;
import se.samsyn.foundation.encryption.Keyrings;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.AuthorityId;

/**
 * Seals what an older version left readable, before the program does anything else. Some pages of a table at a time, so
 * that a program that is killed goes on where it was; when all of a column is sealed its table is written anew, and
 * then the readable column is dropped.
 */
final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final int PAGES_AT_ONCE = 256;

    private final Connection owner;
    private final Keyrings keyrings;

    Sealing(Connection owner, Keyrings keyrings) {
        this.owner = owner;
        this.keyrings = keyrings;
    }

    void apply() throws SQLException {
        for (PlainColumn column : PlainColumn.all(owner)) {
            seal(column);
        }
        // What PostgreSQL noted of how values are spread were values too.
        execute("vacuum full pg_catalog.pg_statistic");
    }

    private void seal(PlainColumn column) throws SQLException {
        // The owner sees no row of any authority for as long as the policy is forced upon it too.
        execute("alter table " + column.qualifiedTable() + " no force row level security");
        long rows = 0;
        int pages = column.pages(owner);
        for (int page = 0; page < pages; page += PAGES_AT_ONCE) {
            rows += seal(column, page);
        }
        if (rows > 0) {
            LOG.info("Sealed {} rows of {} in {}", rows, column.sealed(), column.qualifiedTable());
        }
        if (pages > 0) {
            execute("vacuum full " + column.qualifiedTable());
        }
        execute("alter table " + column.qualifiedTable()
                + (column.required() ? " alter " + column.sealed() + " set not null," : "")
                + " drop " + column.plain() + ", force row level security");
    }

    private long seal(PlainColumn column, int firstPage) throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement read = owner.prepareStatement("""
                        select ctid, authority_id, %s as report, %s as row, %s as plain
                        from %s
                        where ctid >= ?::tid and ctid < ?::tid and %s is not null
                        """.formatted(
                        column.report(), column.row(), column.plain(), column.qualifiedTable(), column.plain()));
                PreparedStatement write = owner.prepareStatement("update %s set %s = ?, %s = null where ctid = ?::tid"
                        .formatted(column.qualifiedTable(), column.sealed(), column.plain()))) {
            read.setString(1, "(" + firstPage + ",0)");
            read.setString(2, "(" + (firstPage + PAGES_AT_ONCE) + ",0)");
            long rows = 0;
            Set<Keyring> used = new HashSet<>();
            try (ResultSet found = read.executeQuery()) {
                while (found.next()) {
                    Keyring keys =
                            keyrings.of(column.side(), new AuthorityId(found.getObject("authority_id", UUID.class)));
                    used.add(keys);
                    write.setBytes(1, sealed(column, keys, found));
                    write.setString(2, found.getString("ctid"));
                    write.executeUpdate();
                    rows++;
                }
            }
            used.forEach(Keyring::flush);
            owner.commit();
            return rows;
        } catch (SQLException | RuntimeException failed) {
            owner.rollback();
            throw failed;
        } finally {
            owner.setAutoCommit(true);
        }
    }

    private static byte[] sealed(PlainColumn column, Keyring keys, ResultSet row) throws SQLException {
        byte[] plain =
                column.binary() ? row.getBytes("plain") : row.getString("plain").getBytes(UTF_8);
        // What was emptied stays empty.
        return plain.length == 0
                ? plain
                : new SealedColumn(column.knownTable(), column.sealed())
                        .seal(keys, row.getObject("report", UUID.class), row.getObject("row", UUID.class), plain);
    }

    private void execute(String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
