package se.samsyn.exchange.crossing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import se.samsyn.exchange.crossing.ReportContent.AttachedFile;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.AttachmentId;

/**
 * What the school adds to a report, as JSON within its message.
 *
 * @param by name of whoever wrote it
 * @param function code of the title
 * @param text empty when {@code kind} says it all
 * @param files which of the report's files came with it
 */
public record SupplementContent(String by, String function, String text, Kind kind, List<AddedFile> files) {
    public enum Kind {
        WORDS,
        /** A co-reporter no longer stands behind the report, which stays as it is. */
        WITHDRAWAL
    }

    /** Earlier supplements are words, say nothing of files, and have none. */
    public SupplementContent {
        kind = Objects.requireNonNullElse(kind, Kind.WORDS);
        files = List.copyOf(Objects.requireNonNullElse(files, List.of()));
    }

    public SupplementContent(String by, String function, String text) {
        this(by, function, text, Kind.WORDS, List.of());
    }

    public static SupplementContent withdrawal(String by, String function) {
        return new SupplementContent(by, function, "", Kind.WITHDRAWAL, List.of());
    }

    /** Said by the kind already, so it does not stand in the JSON. */
    @JsonIgnore
    public boolean isWithdrawal() {
        return kind == Kind.WITHDRAWAL;
    }

    public SupplementContent with(List<Attachment> added) {
        return new SupplementContent(
                by, function, text, kind, added.stream().map(AddedFile::of).toList());
    }

    /** Those of a report's files that came with it. */
    public List<Attachment> among(List<Attachment> all) {
        var own = files.stream().map(AddedFile::id).toList();
        return all.stream().filter(file -> own.contains(file.id())).toList();
    }

    /** The report's files lie together, so each says which one it is. */
    public record AddedFile(AttachmentId id, AttachedFile about) {
        private static AddedFile of(Attachment file) {
            return new AddedFile(file.id(), AttachedFile.of(file));
        }
    }
}
