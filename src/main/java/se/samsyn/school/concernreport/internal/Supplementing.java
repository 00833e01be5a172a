package se.samsyn.school.concernreport.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.exchange.crossing.SchoolMessage.SupplementSent;
import se.samsyn.exchange.crossing.SupplementContent;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.SentSupplement;
import se.samsyn.school.concernreport.Supplemented;

/** Adds to a report that is sent: it goes to whoever has the report now, once however often it is sent (S7). */
@Component
class Supplementing {
    static final String SUPPLEMENT = "concernreport.supplement";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final Crossings crossings;
    private final Duties duties;

    Supplementing(Wall wall, Access access, Organisations organisations, Crossings crossings, Duties duties) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.crossings = crossings;
        this.duties = duties;
    }

    /** @param form made when the form was shown: the same form with the same text is one supplement */
    Supplemented supplement(SchoolActor actor, Reference reference, UUID form, String typed) {
        Ground ground = access.require(actor, SUPPLEMENT);
        SupplementText text = SupplementText.typed(typed);
        Attempt attempt = wall.school(actor, transaction -> {
            UUID report = find(transaction, reference, ground);
            return text.refused()
                    .<Attempt>map(Attempt.Wrong::new)
                    .orElseGet(() -> add(transaction, report, form, text.text()));
        });
        return switch (attempt) {
            case Attempt.Wrong wrong -> wrong.why();
            case Attempt.Stored stored -> new Supplemented.Sent(crossings.deliver(stored.envelope()));
            case Attempt.Before before -> new Supplemented.Sent(before.arrived());
        };
    }

    /** The one who was asked has rung, or answered in another way. */
    void answered(SchoolActor actor, Reference reference) {
        Ground ground = access.require(actor, SUPPLEMENT);
        wall.school(actor, transaction -> {
            answered(transaction, find(transaction, reference, ground));
            return true;
        });
    }

    /** Logged as soon as it is known which report it is. */
    private UUID find(SchoolTransaction transaction, Reference reference, Ground ground) {
        UUID report = ReportStore.find(transaction, Scope.of(ground, transaction.actor()), reference)
                .orElseThrow(Missing::new);
        access.log(transaction, Reading.of(SUPPLEMENT, ground, report));
        return report;
    }

    private Attempt add(SchoolTransaction transaction, UUID report, UUID form, String text) {
        var by = transaction.actor().signature();
        var content = new SupplementContent(by.name(), by.function(), text);
        var stored = store(transaction, report, form, content);
        if (stored.isEmpty()) {
            return new Attempt.Before(!crossings
                    .waitingSupplements(transaction, new ReportId(report))
                    .contains(id(report, form, content)));
        }
        answered(transaction, report);
        return new Attempt.Stored(stored.get());
    }

    /** Empty when it was sent before. */
    Optional<Envelope<SchoolMessage>> store(
            SchoolTransaction transaction, UUID report, UUID form, SupplementContent content) {
        var to = ReportStore.lock(transaction, report).orElseThrow(Missing::new).to();
        var id = id(report, form, content);
        String json = Json.write(content);
        return SupplementStore.insert(transaction, report, id, json)
                ? Optional.of(crossings.send(
                        transaction,
                        organisations.directory().unit(to).authority(),
                        new SupplementSent(new ReportId(report), id, json, Fingerprint.of(json))))
                : Optional.empty();
    }

    /** Somebody who goes back and writes something else sends another one. */
    private static SupplementId id(UUID report, UUID form, SupplementContent content) {
        byte[] name = (report + " " + form + " " + content.text()).getBytes(StandardCharsets.UTF_8);
        return new SupplementId(UUID.nameUUIDFromBytes(name));
    }

    private void answered(SchoolTransaction transaction, UUID report) {
        ReportStore.completionAsked(transaction, report, null);
        duties.done(transaction, report, OwedAtSchool.COMPLETIONS);
    }

    List<SentSupplement> of(SchoolTransaction transaction, UUID report) {
        var supplements = SupplementStore.of(transaction, report);
        if (supplements.isEmpty()) {
            return List.of();
        }
        var waiting = crossings.waitingSupplements(transaction, new ReportId(report));
        return supplements.stream()
                .map(row ->
                        new SentSupplement(row.sentAt(), Json.supplement(row.content()), !waiting.contains(row.id())))
                .toList();
    }

    private sealed interface Attempt {
        record Wrong(Supplemented.Refused why) implements Attempt {}

        record Stored(Envelope<SchoolMessage> envelope) implements Attempt {}

        /** It was sent before. */
        record Before(boolean arrived) implements Attempt {}
    }
}
