package se.samsyn.socialservices.intake.internal;

import static se.samsyn.socialservices.intake.internal.ReportRows.utc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.internal.StoredReport.Receipt;

/** How a report comes to the board: from whoever reports, or from another unit. */
final class ReceiptStore {
    private ReceiptStore() {}

    /** The report, what came in, what it is found by and that it came, in one statement. */
    static void insert(SocialTransaction transaction, StoredReport report, Snapshot snapshot, List<String> rules) {
        transaction
                .sql("""
                with received as (
                    insert into intake.report
                        (authority_id, id, unit_id, reference, channel, routing, came_from, received_at, received_on,
                        reachable, sex, birth_year, protected, reasons, acute, reporter_kind, mandated, place, independent,
                        stage, confirm_due_at, assess_due_at, alarm_at, decide_due_at, out_of_hours_unit_id, triage,
                        sent_to_municipality)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', ?, ?, ?, ?, ?, ?, ?)
                    returning authority_id, id),
                kept as (
                    insert into intake.snapshot (authority_id, report_id, form_version, content, hash)
                    select authority_id, id, ?, ?, ? from received),
                findable as (
                    insert into intake.search_term (authority_id, report_id, term)
                    select authority_id, id, unnest(?::bytea[]) from received)
                insert into intake.event
                    (authority_id, report_id, id, kind, at, person_id, name, function, fact, reasoning, rules)
                select authority_id, id, ?, 'Received', ?, ?, ?, ?, ?, '', ? from received
                """)
                .params(values(transaction, report, snapshot, rules))
                .update();
    }

    /** A report from another unit, as it stood there. One that has been here before is this board's again. */
    static void takeOver(SocialTransaction transaction, StoredReport report, Snapshot snapshot) {
        var state = report.now().state();
        List<@Nullable Object> values = new ArrayList<>();
        addReceipt(values, transaction.actor(), report.receipt());
        addListed(values, report);
        values.add(state.stage().name());
        values.add(state instanceof IntakeState.InPreliminaryAssessment assessment && assessment.extended());
        addSnapshot(values, transaction, report.receipt(), snapshot);
        transaction.sql("""
                with taken as (
                    insert into intake.report
                        (authority_id, id, unit_id, reference, channel, routing, came_from, received_at, received_on,
                        reachable, sex, birth_year, protected, reasons, acute, reporter_kind, mandated, place, independent,
                        confirm_due_at, assess_due_at, alarm_at, decide_due_at, out_of_hours_unit_id, triage,
                        sent_to_municipality, stage, extended)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (authority_id, id) do update
                    set unit_id = excluded.unit_id, stage = excluded.stage, extended = excluded.extended,
                        confirm_due_at = excluded.confirm_due_at, assess_due_at = excluded.assess_due_at,
                        alarm_at = excluded.alarm_at, decide_due_at = excluded.decide_due_at,
                        out_of_hours_unit_id = excluded.out_of_hours_unit_id, transferred_to = null, triage = false,
                        sent_to_municipality = excluded.sent_to_municipality,
                        handler_id = null, handler_name = null, handler_function = null
                    returning authority_id, id),
                kept as (
                    insert into intake.snapshot (authority_id, report_id, form_version, content, hash)
                    select authority_id, id, ?, ?, ? from taken
                    on conflict do nothing)
                insert into intake.search_term (authority_id, report_id, term)
                select authority_id, id, unnest(?::bytea[]) from taken
                on conflict do nothing
                """).params(values).update();
    }

    /** The intake's own counter, for references of what did not come through Samsyn. */
    static long nextNumber(SocialTransaction transaction) {
        return transaction
                .sql("select nextval('intake.reference_number')")
                .query(Long.class)
                .single();
    }

    private static List<@Nullable Object> values(
            SocialTransaction transaction, StoredReport report, Snapshot snapshot, List<String> rules) {
        List<@Nullable Object> values = new ArrayList<>();
        addReceipt(values, transaction.actor(), report.receipt());
        addListed(values, report);
        addSnapshot(values, transaction, report.receipt(), snapshot);
        addEvent(values, transaction, report.receipt(), rules);
        return values;
    }

    private static void addReceipt(List<@Nullable Object> values, SocialActor actor, Receipt receipt) {
        values.add(actor.authority().value());
        values.add(receipt.id().value());
        values.add(receipt.unit().value());
        values.add(receipt.reference().value());
        values.add(receipt.channel().name());
        values.add(receipt.routing().name());
        values.add(receipt.cameFrom() == null ? null : receipt.cameFrom().value());
        values.add(utc(receipt.at()));
        values.add(receipt.on());
        values.add(receipt.reachable());
    }

    private static void addListed(List<@Nullable Object> values, StoredReport report) {
        var child = report.child();
        var origin = report.origin();
        var deadlines = report.now().deadlines();
        values.add(child.sex().name());
        values.add(child.birthYear());
        values.add(child.protectedIdentity());
        values.add(child.reasons().stream().sorted().map(Reason::name).toArray(String[]::new));
        values.add(child.acute());
        values.add(origin.reporterKind());
        values.add(origin.mandated());
        values.add(origin.place());
        values.add(origin.independent());
        values.add(utc(deadlines.confirm()));
        values.add(utc(deadlines.assess()));
        values.add(utc(deadlines.alarm()));
        values.add(utc(deadlines.decide()));
        var outOfHours = report.now().outOfHours();
        values.add(outOfHours == null ? null : outOfHours.value());
        values.add(report.now().triage());
        values.add(report.now().sentTo());
    }

    private static void addSnapshot(
            List<@Nullable Object> values, SocialTransaction transaction, Receipt receipt, Snapshot snapshot) {
        values.add(snapshot.formVersion());
        values.add(snapshot.sealed(transaction, receipt.id().value()));
        values.add(snapshot.hash());
        values.add(SearchTerms.marks(transaction, snapshot));
    }

    private static void addEvent(
            List<@Nullable Object> values, SocialTransaction transaction, Receipt receipt, List<String> rules) {
        var actor = transaction.actor();
        UUID id = Uuid7.at(receipt.at());
        values.add(id);
        values.add(utc(receipt.at()));
        values.add(actor.person().value());
        values.add(actor.signature().name());
        values.add(actor.signature().function());
        String fact = EventRow.of(new IntakeEvent.Received(receipt.channel())).fact();
        values.add(EventStore.sealedFact(transaction, receipt.id(), id, fact));
        values.add(rules.toArray(String[]::new));
    }
}
