package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.SchoolTransaction;

/** What has been added to sent reports. Only added to. */
final class SupplementStore {
    private static final SealedColumn CONTENT = new SealedColumn("concernreport.supplement", "content");

    private SupplementStore() {}

    /** @param own true when the actor wrote it */
    record Row(SupplementId id, Instant sentAt, boolean own, String content) {}

    /** False when it is there already. */
    static boolean insert(SchoolTransaction transaction, UUID report, SupplementId id, String content) {
        return transaction
                        .sql("""
                insert into concernreport.supplement
                    (authority_id, id, report_id, person_id, content, content_hash, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (authority_id, id) do nothing
                """)
                        .params(
                                transaction.actor().authority().value(),
                                id.value(),
                                report,
                                transaction.actor().person().value(),
                                CONTENT.seal(transaction.keys(), report, id.value(), content),
                                Fingerprint.of(content),
                                ReportStore.utc(transaction.now()))
                        .update()
                == 1;
    }

    static boolean has(SchoolTransaction transaction, SupplementId id) {
        return transaction
                .sql("select exists (select from concernreport.supplement where id = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    static List<Row> of(SchoolTransaction transaction, UUID report) {
        return transaction
                .sql("""
                select id, sent_at, person_id = ? as own, content
                from concernreport.supplement
                where report_id = ?
                order by sent_at, id
                """)
                .params(transaction.actor().person().value(), report)
                .query((row, number) -> new Row(
                        new SupplementId(row.getObject("id", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("own"),
                        CONTENT.open(
                                transaction.keys(), report, row.getObject("id", UUID.class), row.getBytes("content"))))
                .list();
    }
}
