package se.samsyn.foundation.wall;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * What is out of time now, and was so a day ago too. A clock that leaps ahead makes everything look out of time; what
 * is removed is gone, so it is removed only when somebody has had a day to put the clock right (decision 29).
 */
public final class SeenTwice {
    private static final Duration BETWEEN = Duration.ofDays(1);

    private SeenTwice() {}

    /** @param out what is out of time, as a condition on the table with one place for {@code value} */
    public static List<UUID> since(Transaction transaction, String table, String out, Object value) {
        OffsetDateTime now = transaction.now().atOffset(ZoneOffset.UTC);
        return transaction
                .sql("""
                with seen as (
                    update %s set out_seen_at = case when out_seen_at <= ? then out_seen_at else ? end
                    where %s
                    returning id, out_seen_at)
                select id from seen where out_seen_at <= ?
                """.formatted(table, out))
                .params(now, now, value, now.minus(BETWEEN))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
