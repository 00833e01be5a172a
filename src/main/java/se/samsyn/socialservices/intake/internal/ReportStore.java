package se.samsyn.socialservices.intake.internal;

import static se.samsyn.socialservices.intake.internal.ReportRows.utc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.MovedOn;

final class ReportStore {
    private static final String COLUMNS = """
            id, reference, unit_id, channel, routing, came_from, received_at, received_on, reachable, sex, birth_year,
            protected, reasons, acute, reporter_kind, mandated, place, independent, stage, extended, outcome, handler_id,
            handler_name, handler_function, confirm_due_at, assess_due_at, alarm_at, decide_due_at, outcome_due_at,
            hand_over_due_at, out_of_hours_unit_id, transferred_to, triage, sent_to_municipality
            """;

    private ReportStore() {}

    /** From now on another unit's. What stays here is history. */
    static void transferred(SocialTransaction transaction, ReportId id, IntakeState.Transferred state) {
        transaction.sql("""
                update intake.report
                set stage = 'TRANSFERRED', transferred_to = ?, confirm_due_at = null, assess_due_at = null,
                    alarm_at = null, decide_due_at = null, out_of_hours_unit_id = null, triage = false,
                    sent_to_municipality = null
                where id = ?
                """).params(state.to().value(), id.value()).update();
    }

    /** Somebody has said whose it is. */
    static void distributed(SocialTransaction transaction, ReportId id) {
        transaction
                .sql("update intake.report set triage = false where id = ?")
                .param(id.value())
                .update();
    }

    static void sentTo(SocialTransaction transaction, ReportId id, String municipality) {
        transaction
                .sql("update intake.report set sent_to_municipality = ?, triage = false where id = ?")
                .params(municipality, id.value())
                .update();
    }

    /** From now on the other municipality's. What stays here is history. */
    static void taken(SocialTransaction transaction, ReportId id, IntakeState.TakenByMunicipality state) {
        transaction.sql("""
                update intake.report
                set stage = ?, confirm_due_at = null, assess_due_at = null, alarm_at = null, decide_due_at = null,
                    out_of_hours_unit_id = null
                where id = ?
                """).params(state.stage().name(), id.value()).update();
    }

    /** Held until the transaction ends, so that of two who act at once the second sees what the first did. */
    static Optional<StoredReport> lock(SocialTransaction transaction, Reference reference) {
        return transaction
                .sql("select " + COLUMNS + "from intake.report where reference = ? and " + Reach.OWN + " for update")
                .param(reference.value())
                .params(Reach.own(transaction.actor()))
                .query((row, number) -> ReportRows.report(row))
                .optional();
    }

    /** Whatever unit of the board has it: for what comes through the seam. */
    static Optional<StoredReport> lock(SocialTransaction transaction, ReportId id) {
        return transaction
                .sql("select " + COLUMNS + "from intake.report where id = ? and erased_on is null for update")
                .param(id.value())
                .query((row, number) -> ReportRows.report(row))
                .optional();
    }

    static boolean isErased(SocialTransaction transaction, ReportId id) {
        return transaction
                .sql("select exists (select from intake.report where id = ? and erased_on is not null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Only which report it is, and where it went if it did: enough to log that it is opened. */
    static Optional<Found> find(SocialTransaction transaction, Reference reference) {
        return find(transaction, reference, "");
    }

    /** The same, and it is not erased before the transaction ends: for what another room adds to it. */
    static Optional<Found> findAndKeep(SocialTransaction transaction, Reference reference) {
        return find(transaction, reference, " for key share");
    }

    private static Optional<Found> find(SocialTransaction transaction, Reference reference, String hold) {
        return transaction
                .sql("select id, transferred_to from intake.report where reference = ? and " + Reach.OWN + hold)
                .param(reference.value())
                .params(Reach.own(transaction.actor()))
                .query((row, number) -> new Found(ReportRows.id(row), ReportRows.unit(row, "transferred_to")))
                .optional();
    }

    /** @param movedTo the unit that is responsible now; null when it is this one */
    record Found(ReportId id, @Nullable UnitId movedTo) {
        ReportId here() {
            if (movedTo != null) {
                throw new MovedOn(movedTo);
            }
            return id;
        }
    }

    /** Within the actor's own unit. */
    static Optional<Reference> reference(SocialTransaction transaction, ReportId id) {
        return transaction
                .sql("select reference from intake.report where id = ? and unit_id = ? and erased_on is null")
                .params(id.value(), transaction.actor().unit().value())
                .query((row, number) -> new Reference(row.getString("reference")))
                .optional();
    }

    static StoredReport get(SocialTransaction transaction, ReportId id) {
        return transaction
                .sql("select " + COLUMNS + "from intake.report where id = ?")
                .param(id.value())
                .query((row, number) -> ReportRows.report(row))
                .single();
    }

    static Snapshot snapshot(SocialTransaction transaction, ReportId id) {
        return transaction
                .sql("select form_version, content, hash from intake.snapshot where report_id = ?")
                .param(id.value())
                .query((row, number) -> Snapshot.read(transaction, id.value(), row))
                .single();
    }

    static void assign(SocialTransaction transaction, ReportId id, Handler handler) {
        transaction
                .sql("""
                update intake.report
                set handler_id = ?, handler_name = ?, handler_function = ?, out_of_hours_unit_id = null
                where id = ?
                """)
                .params(handler.person().value(), handler.name(), handler.function(), id.value())
                .update();
    }

    static void protect(SocialTransaction transaction, ReportId id) {
        transaction
                .sql("update intake.report set protected = true where id = ?")
                .param(id.value())
                .update();
    }

    /** From now on nobody's. */
    static void unassign(SocialTransaction transaction, ReportId id) {
        transaction.sql("""
                update intake.report set handler_id = null, handler_name = null, handler_function = null where id = ?
                """).param(id.value()).update();
    }

    /** @param unit in whose inbox it stands too from now on; null takes it out of there */
    static void standsToo(SocialTransaction transaction, ReportId id, @Nullable UnitId unit) {
        transaction
                .sql("update intake.report set out_of_hours_unit_id = ? where id = ?")
                .param(unit == null ? null : unit.value())
                .param(id.value())
                .update();
    }

    static void confirmed(SocialTransaction transaction, ReportId id) {
        transaction
                .sql("update intake.report set confirm_due_at = null where id = ?")
                .param(id.value())
                .update();
    }

    static void assessed(SocialTransaction transaction, ReportId id, IntakeState state) {
        transaction
                .sql("update intake.report set stage = ?, assess_due_at = null, alarm_at = null where id = ?")
                .params(state.stage().name(), id.value())
                .update();
    }

    static void begun(SocialTransaction transaction, ReportId id, IntakeState state) {
        transaction
                .sql("update intake.report set stage = ? where id = ?")
                .params(state.stage().name(), id.value())
                .update();
    }

    static void extended(SocialTransaction transaction, ReportId id, Instant until) {
        transaction
                .sql("update intake.report set extended = true, decide_due_at = ? where id = ?")
                .params(until.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    static void decided(
            SocialTransaction transaction,
            ReportId id,
            IntakeState.Decided state,
            @Nullable Instant outcomeBy,
            Instant handOverBy) {
        transaction
                .sql("""
                update intake.report
                set stage = 'DECIDED', outcome = ?, decide_due_at = null, outcome_due_at = ?,
                    hand_over_due_at = ?, out_of_hours_unit_id = null, triage = false, sent_to_municipality = null
                where id = ?
                """)
                .param(state.outcome().name())
                .param(utc(outcomeBy))
                .param(utc(handOverBy))
                .param(id.value())
                .update();
    }

    static void outcomeTold(SocialTransaction transaction, ReportId id) {
        transaction
                .sql("update intake.report set outcome_due_at = null where id = ?")
                .param(id.value())
                .update();
    }

    static void handedOver(SocialTransaction transaction, ReportId id) {
        transaction
                .sql("update intake.report set hand_over_due_at = null where id = ?")
                .param(id.value())
                .update();
    }

    /** More has come since it was handed over. */
    static void handOverAgain(SocialTransaction transaction, ReportId id, Instant due) {
        transaction
                .sql("update intake.report set hand_over_due_at = ? where id = ?")
                .params(due.atOffset(ZoneOffset.UTC), id.value())
                .update();
    }
}
