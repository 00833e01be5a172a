package se.samsyn.exchange.crossing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samsyn.exchange.crossing.Envelope;
import se.samsyn.exchange.crossing.Message;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.SchoolMessage;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.wall.Transaction;

/** Outbox and inbox of whichever side the transaction is on; the login's search path says which. */
final class CrossingStore {
    private static final SealedColumn BODY = new SealedColumn("outbox", "body");

    /** Neither there nor returned. */
    static final String UNDERWAY = "delivered_at is null and returned_at is null";

    private CrossingStore() {}

    static void put(Transaction transaction, Envelope<?> envelope) {
        transaction
                .sql("""
                insert into outbox (id, authority_id, to_authority_id, kind, report_id, body, sent_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        envelope.id(),
                        envelope.from().value(),
                        envelope.to().value(),
                        MessageJson.kind(envelope.message()),
                        envelope.message().report().value(),
                        BODY.seal(
                                transaction.keys(),
                                envelope.message().report().value(),
                                envelope.id(),
                                MessageJson.write(envelope.message())),
                        envelope.sentAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    static Set<ReportId> waitingReports(Transaction transaction) {
        return Set.copyOf(transaction
                .sql("select report_id from outbox where delivered_at is null and kind = ?")
                .param(SchoolMessage.ReportSent.class.getSimpleName())
                .query((row, number) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list());
    }

    static Set<ReportId> underway(Transaction transaction, Collection<ReportId> reports) {
        return Set.copyOf(transaction
                .sql("select distinct report_id from outbox where report_id = any (?) and " + UNDERWAY)
                .param(ids(reports))
                .query((row, number) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list());
    }

    /** What is sent about one report and has not arrived yet. */
    static List<Message> waiting(Transaction transaction, ReportId report) {
        return transaction
                .sql("""
                select id, kind, report_id, body from outbox
                where report_id = ? and delivered_at is null and body <> ''
                """)
                .param(report.value())
                .query((row, number) -> message(transaction, row))
                .list();
    }

    /** Of a row with id, kind, report and body. */
    static Message message(Transaction transaction, ResultSet row) throws SQLException {
        String body = BODY.open(
                transaction.keys(),
                row.getObject("report_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getBytes("body"));
        return MessageJson.read(row.getString("kind"), body);
    }

    static void markDelivered(Transaction transaction, UUID id) {
        transaction
                .sql("update outbox set delivered_at = ? where id = ? and delivered_at is null")
                .params(transaction.now().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    static int markReturned(Transaction transaction, UUID id) {
        return transaction
                .sql("update outbox set returned_at = ? where id = ? and delivered_at is null")
                .params(transaction.now().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    static void empty(Transaction transaction, Collection<ReportId> reports) {
        transaction
                .sql("update outbox set body = '' where report_id = any (?) and not (" + UNDERWAY + ")")
                .param(ids(reports))
                .update();
    }

    private static UUID[] ids(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::value).toArray(UUID[]::new);
    }

    /** False when this message has taken effect already. */
    static boolean take(Transaction transaction, Envelope<?> envelope) {
        return transaction
                        .sql("""
                insert into inbox (id, authority_id, from_authority_id, kind, report_id, body_hash, received_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """)
                        .params(
                                envelope.id(),
                                envelope.to().value(),
                                envelope.from().value(),
                                MessageJson.kind(envelope.message()),
                                envelope.message().report().value(),
                                Fingerprint.bytes(MessageJson.write(envelope.message())),
                                transaction.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
