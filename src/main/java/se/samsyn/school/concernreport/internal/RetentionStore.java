package se.samsyn.school.concernreport.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.RetentionRule;

/** The owner's rule, version by version, and what is removed by it. */
final class RetentionStore {
    private static final String COLUMNS =
            "select version, months, source, entered_by, entered_at from concernreport.retention ";

    private RetentionStore() {}

    static Optional<RetentionRule> current(SchoolTransaction transaction) {
        return transaction
                .sql(COLUMNS + "order by version desc limit 1")
                .query((row, number) -> rule(row))
                .optional();
    }

    static Optional<Integer> find(SchoolTransaction transaction, int version) {
        return transaction
                .sql(COLUMNS + "where version = ?")
                .param(version)
                .query((row, number) -> rule(row).version())
                .optional();
    }

    static RetentionRule of(SchoolTransaction transaction, int version) {
        return transaction
                .sql(COLUMNS + "where version = ?")
                .param(version)
                .query((row, number) -> rule(row))
                .single();
    }

    static void insert(SchoolTransaction transaction, int months, String source) {
        transaction
                .sql("""
                insert into concernreport.retention (authority_id, version, months, source, entered_by, entered_at)
                select ?, coalesce(max(version), 0) + 1, ?, ?, ?, ? from concernreport.retention
                """)
                .params(
                        transaction.actor().authority().value(),
                        months,
                        source,
                        transaction.actor().signature().name(),
                        ReportStore.utc(transaction.now()))
                .update();
    }

    /**
     * Whose copies are kept still and have got some answer, the eldest first. Held until the transaction ends, so that
     * nothing is added to them meanwhile; what somebody else holds is left for another round.
     */
    static List<Kept> hold(SchoolTransaction transaction, LocalDate day, Kept after, int most) {
        return transaction
                .sql("""
                select id, state, received_on
                from concernreport.report
                where received_on < ? and removed_on is null and state <> 'SUBMITTED' and (received_on, id) > (?, ?)
                order by received_on, id
                limit ?
                for update skip locked
                """)
                .params(day, after.receivedOn(), after.id(), most)
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        ConcernReportState.of(row.getString("state")),
                        row.getObject("received_on", LocalDate.class)))
                .list();
    }

    /** What is left is the reference, the days and the rule. What is removed already stays as it is. */
    static void remove(
            SchoolTransaction transaction, Collection<UUID> reports, @Nullable Integer version, LocalDate today) {
        UUID[] ids = reports.toArray(UUID[]::new);
        transaction
                .sql("""
                with told as (delete from concernreport.feedback where report_id = any (?)),
                    added as (delete from concernreport.supplement where report_id = any (?)),
                    disclosed as (delete from concernreport.disclosure where report_id = any (?))
                update concernreport.report
                set content = '', listed = '', outcome = null, removed_on = ?, retention_version = ?
                where id = any (?) and removed_on is null
                """)
                .params(Arrays.asList(ids, ids, ids, today, version, ids))
                .update();
    }

    private static RetentionRule rule(ResultSet row) throws SQLException {
        return new RetentionRule(
                row.getInt("version"),
                row.getInt("months"),
                row.getString("source"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }
}
