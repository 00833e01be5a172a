package se.samsyn.school.concernreport.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Colleague;

/** Who stands behind a report beside its reporter. */
final class CoReporterStore {
    private CoReporterStore() {}

    static void insert(SchoolTransaction transaction, UUID report, List<Colleague> together) {
        if (together.isEmpty()) {
            return;
        }
        transaction
                .sql("""
                insert into concernreport.co_reporter (report_id, authority_id, person_id)
                select ?, ?, unnest(?)
                """)
                .params(
                        report,
                        transaction.actor().authority().value(),
                        together.stream()
                                .map(colleague -> colleague.person().value())
                                .toArray(UUID[]::new))
                .update();
    }

    static boolean standsBehind(SchoolTransaction transaction, UUID report) {
        return transaction
                .sql("""
                select exists (
                    select from concernreport.co_reporter
                    where report_id = ? and person_id = ? and withdrawn_at is null)
                """)
                .params(report, transaction.actor().person().value())
                .query(Boolean.class)
                .single();
    }

    /** The first time counts. */
    static void read(SchoolTransaction transaction, UUID report) {
        transaction
                .sql("""
                update concernreport.co_reporter set read_at = ?
                where report_id = ? and person_id = ? and read_at is null
                """)
                .params(
                        ReportStore.utc(transaction.now()),
                        report,
                        transaction.actor().person().value())
                .update();
    }

    static boolean hasWithdrawn(SchoolTransaction transaction, Reference reference) {
        return transaction
                .sql("""
                select exists (
                    select from concernreport.report
                    join concernreport.co_reporter on co_reporter.report_id = report.id
                    where reference = ? and person_id = ? and withdrawn_at is not null)
                """)
                .params(reference.value(), transaction.actor().person().value())
                .query(Boolean.class)
                .single();
    }

    /** The report that the actor stands behind, or did once. */
    static Optional<UUID> find(SchoolTransaction transaction, Reference reference) {
        return transaction
                .sql("""
                select report.id
                from concernreport.report
                join concernreport.co_reporter on co_reporter.report_id = report.id and person_id = ?
                where reference = ?
                """)
                .params(transaction.actor().person().value(), reference.value())
                .query(UUID.class)
                .optional();
    }

    static void withdraw(SchoolTransaction transaction, UUID report) {
        transaction
                .sql("""
                update concernreport.co_reporter set withdrawn_at = ?
                where report_id = ? and person_id = ? and withdrawn_at is null
                """)
                .params(
                        ReportStore.utc(transaction.now()),
                        report,
                        transaction.actor().person().value())
                .update();
    }
}
