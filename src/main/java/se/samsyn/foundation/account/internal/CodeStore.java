package se.samsyn.foundation.account.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import se.samsyn.foundation.wall.CommonTransaction;

/** The codes that are on their way. A code that is used is gone. */
final class CodeStore {
    private CodeStore() {}

    static void put(CommonTransaction transaction, UUID account, OneTimeCode code, Instant expires) {
        transaction.sql("""
                insert into account.code (account_id, code_hash, expires_at) values (?, ?, ?)
                on conflict (account_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                """).params(account, code.hash(), utc(expires)).update();
    }

    static boolean take(CommonTransaction transaction, UUID account, OneTimeCode code) {
        return transaction
                        .sql("delete from account.code where account_id = ? and code_hash = ? and expires_at > ?")
                        .params(account, code.hash(), utc(transaction.now()))
                        .update()
                == 1;
    }

    /** Until when the code of each account opens it. */
    static Map<UUID, Instant> open(CommonTransaction transaction) {
        Map<UUID, Instant> open = new HashMap<>();
        transaction
                .sql("select account_id, expires_at from account.code where expires_at > ?")
                .param(utc(transaction.now()))
                .query((RowCallbackHandler) row -> open.put(
                        row.getObject("account_id", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()));
        return open;
    }

    static void putFirst(CommonTransaction transaction, OneTimeCode code, Instant expires) {
        transaction.sql("""
                insert into account.first_code (code_hash, expires_at) values (?, ?)
                on conflict (id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at
                """).params(code.hash(), utc(expires)).update();
    }

    static boolean isFirst(CommonTransaction transaction, OneTimeCode code) {
        return transaction
                .sql("select exists (select from account.first_code where code_hash = ? and expires_at > ?)")
                .params(code.hash(), utc(transaction.now()))
                .query(Boolean.class)
                .single();
    }

    /** Of two who try at once, one gets it. */
    static boolean takeFirst(CommonTransaction transaction, OneTimeCode code) {
        return transaction
                        .sql("delete from account.first_code where code_hash = ? and expires_at > ?")
                        .params(code.hash(), utc(transaction.now()))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
