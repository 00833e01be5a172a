package se.samsyn.foundation.attachment.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachment.Scan;
import se.samsyn.foundation.attachment.AttachmentId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Download;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.attachment.Refusal;
import se.samsyn.foundation.attachment.StoredFile;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.attachment.Verdict;
import se.samsyn.foundation.attachment.Verdicts;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Transaction;

@Service
class DefaultAttachments implements Attachments {
    private final Limits limits;
    private final VirusScanner scanner;
    private final Judging judging;

    DefaultAttachments(Limits limits, VirusScanner scanner) {
        this.limits = limits;
        this.scanner = scanner;
        this.judging = new Judging(limits, scanner);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Verdict judge(String fileName, byte[] file) {
        return judging.judge(fileName, file);
    }

    @Override
    public Optional<Refusal> attach(Transaction transaction, UUID subject, CleanFile file) {
        List<Attachment> before = of(transaction, subject);
        if (before.size() >= limits.files()) {
            return Optional.of(Refusal.TOO_MANY);
        }
        int sum = before.stream().mapToInt(Attachment::size).sum();
        if (sum + file.bytes().length > limits.sumBytes()) {
            return Optional.of(Refusal.TOO_MUCH);
        }
        AttachmentStore.insert(transaction, subject, stored(transaction, file));
        return Optional.empty();
    }

    @Override
    public Verdicts judge(List<Upload> files) {
        return judging.judge(files);
    }

    @Override
    public List<Attachment> attach(Transaction transaction, UUID subject, List<CleanFile> files) {
        List<StoredFile> stored =
                files.stream().map(file -> stored(transaction, file)).toList();
        stored.forEach(file -> AttachmentStore.insert(transaction, subject, file));
        return stored.stream().map(this::about).toList();
    }

    private static StoredFile stored(Transaction transaction, CleanFile file) {
        return new StoredFile(
                new AttachmentId(Uuid7.at(transaction.now())),
                file.name(),
                file.mediaType(),
                file.sha256(),
                file.bytes().length,
                file.bytes(),
                transaction.now(),
                file.scanned() ? transaction.now() : null);
    }

    @Override
    public List<Attachment> of(Transaction transaction, UUID subject) {
        return AttachmentStore.list(transaction, subject, notScanned());
    }

    @Override
    public Optional<Download> read(Transaction transaction, UUID subject, AttachmentId id) {
        return take(transaction, subject, List.of(id)).stream().findFirst().flatMap(this::download);
    }

    private Optional<Download> download(StoredFile file) {
        return Optional.ofNullable(file.bytes()).map(bytes -> new Download(about(file), bytes));
    }

    private Attachment about(StoredFile file) {
        Scan scan = file.scannedAt() == null ? notScanned() : Scan.CLEAN;
        return new Attachment(file.id(), file.name(), file.mediaType(), file.sha256(), file.size(), scan);
    }

    private Scan notScanned() {
        return scanner.isNamed() ? Scan.WAITING : Scan.OFF;
    }

    @Override
    public boolean remove(Transaction transaction, UUID subject, AttachmentId id) {
        return AttachmentStore.delete(transaction, subject, id);
    }

    @Override
    public void removeAll(Transaction transaction, Collection<UUID> subjects) {
        AttachmentStore.delete(transaction, subjects);
    }

    @Override
    public List<StoredFile> take(Transaction transaction, UUID subject, List<AttachmentId> ids) {
        return AttachmentStore.read(transaction, subject, ids);
    }

    @Override
    public void put(Transaction transaction, UUID subject, List<StoredFile> files) {
        for (StoredFile file : files) {
            byte[] bytes = file.bytes();
            if (bytes != null && !Fingerprint.of(bytes).equals(file.sha256())) {
                throw new IllegalArgumentException("What arrived is not what was sent: " + file.id());
            }
            AttachmentStore.insert(transaction, subject, file);
        }
    }
}
