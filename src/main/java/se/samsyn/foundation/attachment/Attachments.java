package se.samsyn.foundation.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.foundation.wall.Transaction;

/**
 * The door of this room. A file belongs to one subject, for example a draft and then the report that it becomes. Who
 * may see a subject is for the room that asks.
 */
public interface Attachments {
    Limits limits();

    /** Looks through a file and makes it anew. Takes seconds, so never within a transaction; one file at a time. */
    Verdict judge(String fileName, byte[] file);

    /**
     * Keeps a file, unless the subject then has too many. The caller holds the subject, so that two who add at once
     * come one after the other.
     */
    Optional<Refusal> attach(Transaction transaction, UUID subject, CleanFile file);

    /** The same for files that are sent together, and are kept all or none. */
    Verdicts judge(List<Upload> files);

    /** Keeps files that were judged together, however many the subject has before. */
    List<Attachment> attach(Transaction transaction, UUID subject, List<CleanFile> files);

    /** In the order in which they were added. */
    List<Attachment> of(Transaction transaction, UUID subject);

    /** The file itself; empty when there is none, or none any more. */
    Optional<Download> read(Transaction transaction, UUID subject, AttachmentId id);

    /** False when there is no such file. */
    boolean remove(Transaction transaction, UUID subject, AttachmentId id);

    void removeAll(Transaction transaction, Collection<UUID> subjects);

    /** Whole rows on their way to the other side of the wall, or to another board. */
    List<StoredFile> take(Transaction transaction, UUID subject, List<AttachmentId> ids);

    /** Keeps what comes from there. A file whose content is not what its hash says is a bug. */
    void put(Transaction transaction, UUID subject, List<StoredFile> files);
}
