package se.samsyn.school.concernreport.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.attachment.CleanFile;
import se.samsyn.foundation.attachment.Upload;
import se.samsyn.foundation.attachment.Verdicts;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.Addition;
import se.samsyn.school.concernreport.SentSupplement;
import se.samsyn.school.concernreport.Supplemented;
import se.samsyn.school.concernreport.internal.ReportStore.Locked;

/** Adds to a report that is sent: it goes to whoever has the report now, once however often it is sent (S7). */
@Component
class Supplementing {
    static final String SUPPLEMENT = "concernreport.supplement";
    private static final Attempt REMOVED = new Attempt.Wrong(new Supplemented.Refused("supplement.removed", List.of()));
    private static final Verdicts NO_FILES = new Verdicts.Accepted(List.of());

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final Crossings crossings;
    private final Answering answering;
    private final Attachments attachments;

    Supplementing(
            Wall wall,
            Access access,
            Organisations organisations,
            Crossings crossings,
            Answering answering,
            Attachments attachments) {
        this.attachments = attachments;
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.crossings = crossings;
        this.answering = answering;
    }

    Supplemented supplement(SchoolActor actor, Reference reference, Addition addition) {
        Ground ground = access.require(actor, SUPPLEMENT);
        SupplementText text = SupplementText.typed(addition.text());
        boolean wrong = text.refused().isPresent();
        return switch (wrong ? NO_FILES : judged(actor, reference, ground, addition.files())) {
            case Verdicts.Refused refused -> new Supplemented.FileRefused(refused.fileName(), refused.reason());
            case Verdicts.Accepted judged ->
                send(
                        actor,
                        reference,
                        ground,
                        new Written(text, name(addition, text), judged.files(), addition.answers()));
        };
    }

    /** Files are looked through between transactions, and only for somebody who may add to the report. */
    private Verdicts judged(SchoolActor actor, Reference reference, Ground ground, List<Upload> files) {
        if (files.isEmpty()) {
            return NO_FILES;
        }
        wall.school(actor, transaction -> reached(transaction, reference, ground));
        return attachments.judge(files);
    }

    private Supplemented send(SchoolActor actor, Reference reference, Ground ground, Written written) {
        Attempt attempt = wall.school(actor, transaction -> {
            UUID report = find(transaction, reference, ground);
            return written.text()
                    .refused()
                    .<Attempt>map(Attempt.Wrong::new)
                    .orElseGet(() -> add(transaction, report, written));
        });
        return deliver(attempt);
    }

    /** When the transaction has committed. */
    Supplemented deliver(Attempt attempt) {
        return switch (attempt) {
            case Attempt.Wrong wrong -> wrong.why();
            case Attempt.Stored stored -> new Supplemented.Sent(crossings.deliver(stored.envelope()));
            case Attempt.Before before -> new Supplemented.Sent(before.arrived());
        };
    }

    /** Logged as soon as it is known which report it is. */
    private UUID find(SchoolTransaction transaction, Reference reference, Ground ground) {
        UUID report = reached(transaction, reference, ground);
        access.log(transaction, Reading.of(SUPPLEMENT, ground, report));
        return report;
    }

    private static UUID reached(SchoolTransaction transaction, Reference reference, Ground ground) {
        return ReportStore.find(transaction, Scope.of(ground, transaction.actor()), reference)
                .orElseThrow(Missing::new);
    }

    private Attempt add(SchoolTransaction transaction, UUID id, Written written) {
        Locked report = ReportStore.lock(transaction, id).orElseThrow(Missing::new);
        if (report.removed()) {
            return REMOVED;
        }
        var by = transaction.actor().signature();
        var supplement = id(id, written.name());
        // Asked first only where there are files, which are kept before the text that names them.
        boolean before = !written.files().isEmpty() && SupplementStore.has(transaction, supplement);
        List<Attachment> added = before ? List.of() : attachments.attach(transaction, id, written.files());
        var content =
                new SupplementContent(by.name(), by.function(), written.text().text()).with(added);
        var stored =
                before ? Optional.<Envelope<SchoolMessage>>empty() : store(transaction, report, supplement, content);
        if (stored.isEmpty()) {
            return before(transaction, id, supplement);
        }
        answering.answered(transaction, id, written.answers());
        return new Attempt.Stored(stored.get());
    }

    /** A co-reporter who does not stand behind the report. */
    Attempt withdraw(SchoolTransaction transaction, UUID id) {
        Locked report = ReportStore.lock(transaction, id).orElseThrow(Missing::new);
        if (report.removed()) {
            return REMOVED;
        }
        var actor = transaction.actor();
        var by = actor.signature();
        var supplement = id(id, "withdrawn " + actor.person());
        return store(transaction, report, supplement, SupplementContent.withdrawal(by.name(), by.function()))
                .<Attempt>map(Attempt.Stored::new)
                .orElseGet(() -> before(transaction, id, supplement));
    }

    private Attempt before(SchoolTransaction transaction, UUID report, SupplementId supplement) {
        return new Attempt.Before(
                !crossings.waitingSupplements(transaction, new ReportId(report)).contains(supplement));
    }

    private Optional<Envelope<SchoolMessage>> store(
            SchoolTransaction transaction, Locked report, SupplementId id, SupplementContent content) {
        String json = Json.write(content);
        if (!SupplementStore.insert(transaction, report.id(), id, json)) {
            return Optional.empty();
        }
        return Optional.of(crossings.send(
                transaction,
                organisations.directory().unit(report.to()).authority(),
                new SupplementSent(
                        new ReportId(report.id()),
                        id,
                        json,
                        Fingerprint.of(json),
                        content.files().stream().map(AddedFile::id).toList())));
    }

    /** Somebody who goes back and writes something else, or chooses another file, sends another one. */
    private static String name(Addition addition, SupplementText text) {
        return Stream.concat(
                        Stream.of(addition.form() + " " + text.text()),
                        addition.files().stream()
                                .map(file -> Fingerprint.of(file.content().get())))
                .collect(Collectors.joining(" "));
    }

    private static SupplementId id(UUID report, String name) {
        return new SupplementId(UUID.nameUUIDFromBytes((report + " " + name).getBytes(StandardCharsets.UTF_8)));
    }

    /** @param name what makes it this one, within its report */
    private record Written(
            SupplementText text,
            String name,
            List<CleanFile> files,
            @Nullable Instant answers) {}

    /** What has been added, and the files that came with the report itself. */
    record Added(List<SentSupplement> supplements, List<Attachment> first) {}

    /** @param hasFiles whether any came with the report itself */
    Added of(SchoolTransaction transaction, ReportRow row, boolean hasFiles) {
        UUID report = row.id();
        var rows = row.standing().supplemented()
                ? SupplementStore.of(transaction, report)
                : List.<SupplementStore.Row>of();
        var contents = rows.stream().map(one -> Json.supplement(one.content())).toList();
        boolean addedFiles =
                contents.stream().anyMatch(content -> !content.files().isEmpty());
        List<Attachment> files = hasFiles || addedFiles ? attachments.of(transaction, report) : List.of();
        var waiting = rows.isEmpty()
                ? Set.<SupplementId>of()
                : crossings.waitingSupplements(transaction, new ReportId(report));
        List<SentSupplement> supplements = new ArrayList<>();
        List<Attachment> first = new ArrayList<>(files);
        for (int i = 0; i < rows.size(); i++) {
            var stored = rows.get(i);
            var own = contents.get(i).among(files);
            first.removeAll(own);
            supplements.add(new SentSupplement(
                    stored.sentAt(), contents.get(i), own, stored.own(), !waiting.contains(stored.id())));
        }
        return new Added(supplements, first);
    }

    /** What came of it before it is delivered. */
    sealed interface Attempt {
        record Wrong(Supplemented.Refused why) implements Attempt {}

        record Stored(Envelope<SchoolMessage> envelope) implements Attempt {}

        /** It was sent before. */
        record Before(boolean arrived) implements Attempt {}
    }
}
