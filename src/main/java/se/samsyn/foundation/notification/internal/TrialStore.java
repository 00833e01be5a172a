package se.samsyn.foundation.notification.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import se.samsyn.foundation.notification.Trial;
import se.samsyn.foundation.wall.CommonTransaction;

/** What came of the last mail that was sent to see whether it leaves. */
final class TrialStore {
    private TrialStore() {}

    static void put(CommonTransaction transaction, String answer) {
        transaction
                .sql("""
                insert into notification.trial (at, answer) values (?, ?)
                on conflict (id) do update set at = excluded.at, answer = excluded.answer
                """)
                .params(transaction.now().atOffset(ZoneOffset.UTC), answer)
                .update();
    }

    static Optional<Trial> last(CommonTransaction transaction) {
        return transaction
                .sql("select at, answer from notification.trial")
                .query((row, number) ->
                        new Trial(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("answer")))
                .optional();
    }
}
