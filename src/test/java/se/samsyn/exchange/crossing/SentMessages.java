package se.samsyn.exchange.crossing;

import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.encryption.SealedColumn;
import se.samsyn.foundation.wall.Transaction;

/** What lies in the outbox of a transaction's side, opened: the kind of each message and its body. */
public final class SentMessages {
    private static final SealedColumn BODY = new SealedColumn("outbox", "body");

    private SentMessages() {}

    /** @param column the one that says which messages: report_id or to_authority_id */
    public static List<String> of(Transaction transaction, String column, UUID value) {
        return transaction
                .sql("select id, kind, report_id, body from outbox where " + column + " = ? order by id")
                .param(value)
                .query((row, number) -> row.getString("kind") + " "
                        + BODY.open(
                                transaction.keys(),
                                row.getObject("report_id", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getBytes("body")))
                .list();
    }
}
