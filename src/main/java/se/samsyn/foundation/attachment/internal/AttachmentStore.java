package se.samsyn.foundation.attachment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachment.Scan;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.StoredFile;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.wall.Transaction;

/** The files of whichever side the transaction is on; the login's search path says which. */
final class AttachmentStore {
    private static final SealedColumn NAME = new SealedColumn("attachment", "name");
    private static final SealedColumn BYTES = new SealedColumn("attachment", "bytes");

    private AttachmentStore() {}

    static void insert(Transaction transaction, UUID subject, StoredFile file) {
        OffsetDateTime scannedAt =
                file.scannedAt() == null ? null : file.scannedAt().atOffset(ZoneOffset.UTC);
        transaction
                .sql("""
                insert into attachment
                    (authority_id, subject_id, id, name, media_type, sha256, size, bytes, attached_at, scanned_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(Arrays.<@Nullable Object>asList(
                        transaction.actor().authority().value(),
                        subject,
                        file.id().value(),
                        NAME.seal(transaction.keys(), subject, file.id().value(), file.name()),
                        file.mediaType(),
                        file.sha256(),
                        file.size(),
                        new SqlParameterValue(Types.BINARY, sealed(transaction, subject, file)),
                        file.attachedAt().atOffset(ZoneOffset.UTC),
                        new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, scannedAt)))
                .update();
    }

    private static byte @Nullable [] sealed(Transaction transaction, UUID subject, StoredFile file) {
        byte[] bytes = file.bytes();
        return bytes == null
                ? null
                : BYTES.seal(transaction.keys(), subject, file.id().value(), bytes);
    }

    /** @param notScanned what a file is that no scanner has looked at */
    static List<Attachment> list(Transaction transaction, UUID subject, Scan notScanned) {
        return transaction
                .sql("""
                select id, name, media_type, sha256, size, scanned_at is not null as scanned, bytes is null as gone
                from attachment
                where subject_id = ?
                order by attached_at, id
                """)
                .param(subject)
                .query((row, number) -> new Attachment(
                        id(row),
                        name(transaction, subject, row),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        row.getInt("size"),
                        row.getBoolean("gone") ? Scan.REMOVED : row.getBoolean("scanned") ? Scan.CLEAN : notScanned))
                .list();
    }

    static List<StoredFile> read(Transaction transaction, UUID subject, Collection<AttachmentId> ids) {
        return transaction
                .sql("""
                select id, name, media_type, sha256, size, bytes, attached_at, scanned_at
                from attachment
                where subject_id = ? and id = any(?)
                order by attached_at, id
                """)
                .params(subject, uuids(ids.stream().map(AttachmentId::value).toList()))
                .query((row, number) -> stored(transaction, subject, row))
                .list();
    }

    static int delete(Transaction transaction, Collection<UUID> subjects) {
        return transaction
                .sql("delete from attachment where subject_id = any(?)")
                .param(uuids(subjects))
                .update();
    }

    static boolean delete(Transaction transaction, UUID subject, AttachmentId id) {
        return transaction
                        .sql("delete from attachment where subject_id = ? and id = ?")
                        .params(subject, id.value())
                        .update()
                == 1;
    }

    /** The one that has waited longest, and is not among those that were tried already. */
    static Optional<Unscanned> nextUnscanned(Transaction transaction, Collection<UUID> tried) {
        return transaction
                .sql("""
                select subject_id, id, bytes
                from attachment
                where scanned_at is null and id <> all(?)
                order by id
                limit 1
                """)
                .param(uuids(tried))
                .query((row, number) -> unscanned(transaction, row))
                .optional();
    }

    /** Wherever this side has it: the children of one report share their files. */
    static void scanned(Transaction transaction, AttachmentId id, boolean clean) {
        transaction
                .sql("""
                update attachment
                set scanned_at = ?, bytes = case when ? then bytes end
                where id = ? and scanned_at is null
                """)
                .params(transaction.now().atOffset(ZoneOffset.UTC), clean, id.value())
                .update();
    }

    private static StoredFile stored(Transaction transaction, UUID subject, ResultSet row) throws SQLException {
        OffsetDateTime scannedAt = row.getObject("scanned_at", OffsetDateTime.class);
        return new StoredFile(
                id(row),
                name(transaction, subject, row),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getInt("size"),
                bytes(transaction, subject, row),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                scannedAt == null ? null : scannedAt.toInstant());
    }

    private static Unscanned unscanned(Transaction transaction, ResultSet row) throws SQLException {
        AttachmentId id = id(row);
        UUID subject = row.getObject("subject_id", UUID.class);
        return new Unscanned(id, BYTES.openBytes(transaction.keys(), subject, id.value(), row.getBytes("bytes")));
    }

    private static String name(Transaction transaction, UUID subject, ResultSet row) throws SQLException {
        return NAME.open(transaction.keys(), subject, id(row).value(), row.getBytes("name"));
    }

    private static byte @Nullable [] bytes(Transaction transaction, UUID subject, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("bytes");
        return sealed == null ? null : BYTES.openBytes(transaction.keys(), subject, id(row).value(), sealed);
    }

    private static AttachmentId id(ResultSet row) throws SQLException {
        return new AttachmentId(row.getObject("id", UUID.class));
    }

    private static SqlParameterValue uuids(Collection<UUID> ids) {
        return new SqlParameterValue(Types.ARRAY, "uuid", ids.toArray(UUID[]::new));
    }
}
