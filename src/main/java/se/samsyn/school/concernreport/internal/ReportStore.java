package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.ReportList.Cursor;
import se.samsyn.school.concernreport.SentReport.Together;
import se.samsyn.school.concernreport.Trace;

/** What has been sent. Inserted once; afterwards only where it stands can change. */
final class ReportStore {
    static final SealedColumn CONTENT = new SealedColumn("concernreport.report", "content");
    static final SealedColumn LISTED = new SealedColumn("concernreport.report", "listed");

    private static final String COLUMNS = """
            id, reference, unit_id, reporter_id, reporter_name, reporter_function, content, to_unit_id, routing, copy_to,
            submitted_at, received_on, rule_version, state, confirmed_at, answered_at, taken_at, outcome,
            completion_asked_at, listed, removed_on, retention_version,
            exists (select from concernreport.supplement where report_id = report.id) as supplemented
            """;

    private ReportStore() {}

    /** The draft is gone in the same statement in which the report is there. */
    static void insert(SchoolTransaction transaction, NewReport report) {
        transaction.sql("""
                with sent as (delete from concernreport.draft where id = ?)
                insert into concernreport.report
                    (id, authority_id, unit_id, reporter_id, reporter_name, reporter_function, reference, form_version,
                     rule_version, content, content_hash, listed, to_authority_id, to_unit_id, routing,
                     copy_to, submitted_at, received_on, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(report.columns(transaction)).update();
    }

    /**
     * Which reports a page of the list holds. Says nothing of any child, so that the page can be logged first. No part
     * of the scope is read further than the page, however many reports it reaches.
     */
    static List<Cursor> page(SchoolTransaction transaction, Scope scope, @Nullable Cursor after, int most) {
        List<Object> params = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Scope.Part part : scope.parts()) {
            parts.add("""
                    (select id, submitted_at from concernreport.report
                     where %s %s
                     order by submitted_at desc, id desc limit ?)
                    """.formatted(part.where(), after == null ? "" : "and (submitted_at, id) < (?, ?)"));
            params.addAll(part.params());
            if (after != null) {
                params.add(utc(after.submittedAt()));
                params.add(after.id());
            }
            params.add(most);
        }
        params.add(most);
        return transaction
                .sql(String.join(" union ", parts) + " order by submitted_at desc, id desc limit ?")
                .params(params)
                .query((row, number) -> new Cursor(instant(row, "submitted_at"), row.getObject("id", UUID.class)))
                .list();
    }

    static List<ReportRow> rows(SchoolTransaction transaction, Collection<UUID> ids) {
        return transaction
                .sql("select " + COLUMNS + """
                        from concernreport.report
                        where id = any(?)
                        order by submitted_at desc, id desc
                        """)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> report(transaction, row))
                .list();
    }

    /** The id behind a reference, within what the actor may see. */
    static Optional<UUID> find(SchoolTransaction transaction, Scope scope, Reference reference) {
        List<Object> params = new ArrayList<>(scope.params());
        params.addFirst(reference.value());
        return transaction
                .sql("select id from concernreport.report where reference = ? and " + scope.where())
                .params(params)
                .query(UUID.class)
                .optional();
    }

    static Optional<ReportRow> own(SchoolTransaction transaction, UUID id) {
        return transaction
                .sql("select " + COLUMNS + "from concernreport.report where id = ? and reporter_id = ?")
                .params(id, transaction.actor().person().value())
                .query((row, number) -> report(transaction, row))
                .optional();
    }

    /** Only which unit has them. */
    static List<Together> together(SchoolTransaction transaction, List<Reference> references, Set<ReportId> waiting) {
        return references.isEmpty()
                ? List.of()
                : transaction
                        .sql("select id, reference, to_unit_id from concernreport.report where reference = any(?)"
                                + " order by reference")
                        .param(references.stream().map(Reference::value).toArray(String[]::new))
                        .query((row, number) -> new Together(
                                new Reference(row.getString("reference")),
                                new UnitId(row.getObject("to_unit_id", UUID.class)),
                                !waiting.contains(new ReportId(row.getObject("id", UUID.class)))))
                        .list();
    }

    static boolean isOwn(SchoolTransaction transaction, UUID id) {
        return trace(transaction, id).isPresent();
    }

    /** Of the actor's own report, and nothing of the child. */
    static Optional<Trace> trace(SchoolTransaction transaction, UUID id) {
        return transaction
                .sql("select reference, to_unit_id from concernreport.report where id = ? and reporter_id = ?")
                .params(id, transaction.actor().person().value())
                .query((row, number) -> new Trace(
                        new Reference(row.getString("reference")), new UnitId(row.getObject("to_unit_id", UUID.class))))
                .optional();
    }

    /** Waits for another message about the same report. */
    static Optional<Locked> lock(SchoolTransaction transaction, UUID id) {
        return transaction
                .sql("""
                select state, reporter_id, unit_id, to_unit_id, copy_to, removed_on is not null as removed
                from concernreport.report
                where id = ?
                for update
                """)
                .param(id)
                .query((row, number) -> new Locked(
                        id,
                        ConcernReportState.of(row.getString("state")),
                        new PersonId(row.getObject("reporter_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new UnitId(row.getObject("to_unit_id", UUID.class)),
                        Copy.valueOf(row.getString("copy_to")),
                        row.getBoolean("removed")))
                .optional();
    }

    /** @param removed true when the copy is, and nothing may be added to it */
    record Locked(
            UUID id,
            ConcernReportState state,
            PersonId reporter,
            UnitId school,
            UnitId to,
            Copy copy,
            boolean removed) {}

    /** Makes another unit responsible; false when something later has said which one it is. */
    static boolean moveTo(SchoolTransaction transaction, UUID id, Unit unit, Instant at) {
        return transaction
                        .sql("""
                update concernreport.report
                set to_authority_id = ?, to_unit_id = ?
                where id = ? and not exists (
                    select from concernreport.feedback
                    where report_id = report.id and kind = 'UNIT_CHANGED' and at > ?)
                """)
                        .params(unit.authority().value(), unit.id().value(), id, utc(at))
                        .update()
                == 1;
    }

    private static ReportRow report(SchoolTransaction transaction, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ReportRow(
                id,
                new Reference(row.getString("reference")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new PersonId(row.getObject("reporter_id", UUID.class)),
                new Signature(row.getString("reporter_name"), row.getString("reporter_function")),
                new UnitId(row.getObject("to_unit_id", UUID.class)),
                Routing.valueOf(row.getString("routing")),
                Copy.valueOf(row.getString("copy_to")),
                instant(row, "submitted_at"),
                row.getObject("received_on", LocalDate.class),
                row.getString("rule_version"),
                standing(row),
                new ReportRow.Sealed(transaction.keys(), row.getBytes("content"), row.getBytes("listed")),
                removed(row));
    }

    private static ReportRow.@Nullable Removed removed(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("removed_on", LocalDate.class);
        return on == null ? null : new ReportRow.Removed(on, row.getObject("retention_version", Integer.class));
    }

    private static ReportRow.Standing standing(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ReportRow.Standing(
                optional(row, "confirmed_at"),
                optional(row, "answered_at"),
                optional(row, "taken_at"),
                outcome == null ? null : Outcome.valueOf(outcome),
                optional(row, "completion_asked_at"),
                row.getBoolean("supplemented"));
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
