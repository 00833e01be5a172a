package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SchoolTransaction;

/** What social services have asked the school, as long as they wait for the answer. */
final class QuestionStore {
    private QuestionStore() {}

    /** What social services wait for more about. */
    static List<AskedFor> askedFor(SchoolTransaction transaction) {
        return transaction
                .sql("""
                select id, reporter_id, unit_id
                from concernreport.report
                where completion_asked_at is not null
                order by id
                """)
                .query((row, number) -> new AskedFor(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("reporter_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class))))
                .list();
    }

    record AskedFor(UUID id, PersonId reporter, UnitId school) {}

    /** Social services ask for more. What they have waited for since before is not forgotten. */
    static void asked(SchoolTransaction transaction, UUID id, Instant at) {
        transaction
                .sql("update concernreport.report set completion_asked_at = least(completion_asked_at, ?) where id = ?")
                .params(ReportStore.utc(at), id)
                .update();
    }

    /**
     * They have got what they had asked for by then.
     *
     * @return false when they wait still for something that they asked for later
     */
    static boolean answered(SchoolTransaction transaction, UUID id, Instant then) {
        return transaction
                .sql("""
                update concernreport.report
                set completion_asked_at = (
                    select min(at) from concernreport.feedback
                    where report_id = report.id and kind = 'COMPLETION_REQUESTED'
                        and at >= completion_asked_at and at > ?)
                where id = ?
                returning completion_asked_at is null
                """)
                .params(ReportStore.utc(then), id)
                .query(Boolean.class)
                .single();
    }
}
