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
import se.samsyn.foundation.wall.Transaction;

/** The files of whichever side the transaction is on; the login's search path says which. */
final class AttachmentStore {
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
                        file.name(),
                        file.mediaType(),
                        file.sha256(),
                        file.size(),
                        new SqlParameterValue(Types.BINARY, file.bytes()),
                        file.attachedAt().atOffset(ZoneOffset.UTC),
                        new SqlParameterValue(Types.TIMESTAMP_WITH_TIMEZONE, scannedAt)))
                .update();
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
                        row.getString("name"),
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
                .query((row, number) -> stored(row))
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
                select id, bytes
                from attachment
                where scanned_at is null and id <> all(?)
                order by id
                limit 1
                """)
                .param(uuids(tried))
                .query((row, number) -> new Unscanned(id(row), row.getBytes("bytes")))
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

    private static StoredFile stored(ResultSet row) throws SQLException {
        OffsetDateTime scannedAt = row.getObject("scanned_at", OffsetDateTime.class);
        return new StoredFile(
                id(row),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getBytes("bytes"),
                row.getObject("attached_at", OffsetDateTime.class).toInstant(),
                scannedAt == null ? null : scannedAt.toInstant());
    }

    private static AttachmentId id(ResultSet row) throws SQLException {
        return new AttachmentId(row.getObject("id", UUID.class));
    }

    private static SqlParameterValue uuids(Collection<UUID> ids) {
        return new SqlParameterValue(Types.ARRAY, "uuid", ids.toArray(UUID[]::new));
    }
}
