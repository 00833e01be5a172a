package se.samsyn.foundation.login.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.SqlParameterValue;
import se.samsyn.foundation.login.Account;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.CommonTransaction;

/** What those who hand out accounts see and change. An account is never removed: its name is never another's. */
final class AccountStore {
    private AccountStore() {}

    static Map<PersonId, Account> accounts(CommonTransaction transaction) {
        Map<PersonId, Account> accounts = new HashMap<>();
        transaction.sql("""
                select id, person_id, login_name, password_hash <> '' or example as opens, closed_at is not null as closed
                from login.account
                order by created_at
                """).query((RowCallbackHandler) row -> accounts.put(
                new PersonId(row.getObject("person_id", UUID.class)),
                new Account(
                        row.getObject("id", UUID.class),
                        row.getString("login_name"),
                        row.getBoolean("opens"),
                        row.getBoolean("closed"))));
        return accounts;
    }

    static void setPassword(CommonTransaction transaction, UUID account, String hash) {
        transaction
                .sql("update login.account set password_hash = ? where id = ?")
                .params(hash, account)
                .update();
    }

    static void setClosed(CommonTransaction transaction, UUID account, @Nullable Instant at) {
        transaction
                .sql("update login.account set closed_at = ? where id = ?")
                .params(
                        new SqlParameterValue(
                                Types.TIMESTAMP_WITH_TIMEZONE, at == null ? null : at.atOffset(ZoneOffset.UTC)),
                        account)
                .update();
    }

    static void endSessions(CommonTransaction transaction, UUID account) {
        transaction
                .sql("delete from login.session where account_id = ?")
                .param(account)
                .update();
    }

    static boolean haveAdministrator(CommonTransaction transaction, LocalDate today) {
        return transaction.sql("""
                select exists (
                    select from organisation.assignment a
                    join organisation.function f on f.code = a.function_code and f.role = 'ADMINISTRATOR'
                    join login.account c on c.person_id = a.person_id
                    where coalesce(a.valid_to >= ?, true) and c.closed_at is null
                      and (c.password_hash <> '' or c.example))
                """).param(today).query(Boolean.class).single();
    }
}
