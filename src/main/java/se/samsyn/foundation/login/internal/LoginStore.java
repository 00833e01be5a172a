package se.samsyn.foundation.login.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samsyn.foundation.login.Logins.Assignment;
import se.samsyn.foundation.login.Logins.ExampleAccount;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.Signature;
import se.samsyn.foundation.wall.SocialActor;

/**
 * Accounts and sessions belong to no authority, so each of these is one statement of its own as the common login,
 * without an actor: there is none before it has answered.
 */
final class LoginStore {
    private static final String IN_FORCE = "a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)";

    private static final String INSERT_ACCOUNT = """
            insert into login.account (id, person_id, login_name, password_hash, created_at, example)
            values (:id, :person, :loginName, :passwordHash, :now, :example)
            """;

    private final JdbcClient jdbc;

    LoginStore(DataSource common) {
        this.jdbc = JdbcClient.create(common);
    }

    void insertAccount(NewAccount account) {
        insertAccount(jdbc.sql(INSERT_ACCOUNT), account);
    }

    static void insertAccount(CommonTransaction transaction, NewAccount account) {
        insertAccount(transaction.sql(INSERT_ACCOUNT), account);
    }

    private static void insertAccount(StatementSpec statement, NewAccount account) {
        statement
                .param("id", account.id())
                .param("person", account.person().value())
                .param("loginName", account.loginName())
                .param("passwordHash", account.passwordHash())
                .param("now", utc(account.now()))
                .param("example", account.example())
                .update();
    }

    record NewAccount(UUID id, PersonId person, String loginName, String passwordHash, Instant now, boolean example) {}

    static Map<String, PersonId> loginNames(CommonTransaction transaction) {
        Map<String, PersonId> names = new HashMap<>();
        transaction.sql("select login_name, person_id from login.account").query((RowCallbackHandler)
                row -> names.put(row.getString("login_name"), new PersonId(row.getObject("person_id", UUID.class))));
        return names;
    }

    Optional<Credentials> credentials(String loginName) {
        return jdbc.sql("""
                select id, password_hash from login.account where login_name = :loginName and closed_at is null
                """)
                .param("loginName", loginName)
                .query((row, number) -> new Credentials(row.getObject(1, UUID.class), row.getString(2)))
                .optional();
    }

    record Credentials(UUID account, String passwordHash) {}

    /** Chooses the assignment by itself when there is only one to choose. */
    void insertSession(byte[] tokenHash, UUID account, String csrf, Instant now, Instant expires, LocalDate today) {
        jdbc.sql("""
                insert into login.session
                    (token_hash, account_id, assignment_id, csrf_token, created_at, seen_at, expires_at)
                select :tokenHash, c.id,
                       (select case when count(*) = 1 then min(a.id::text)::uuid end
                          from organisation.assignment a
                         where a.person_id = c.person_id and %s),
                       :csrf, :now, :now, :expires
                  from login.account c
                 where c.id = :account and c.closed_at is null
                """.formatted(IN_FORCE))
                .param("tokenHash", tokenHash)
                .param("account", account)
                .param("csrf", csrf)
                .param("now", utc(now))
                .param("expires", utc(expires))
                .param("today", today)
                .update();
    }

    /** Session, person and right in one statement: this runs before every page. */
    Optional<FoundSession> session(byte[] tokenHash, Instant now, Instant idleSince, LocalDate today) {
        return jdbc.sql("""
                select s.seen_at, s.csrf_token, c.id as account_id, c.person_id, p.name,
                       a.function_code, f.role, a.unit_id, u.authority_id, u.name as workplace
                  from login.session s
                  join login.account c on c.id = s.account_id and c.closed_at is null
                  join organisation.person p on p.id = c.person_id
                  left join organisation.assignment a
                         on a.id = s.assignment_id and a.person_id = c.person_id and %s
                  left join organisation.function f on f.code = a.function_code
                  left join organisation.unit u on u.id = a.unit_id
                 where s.token_hash = :tokenHash and s.expires_at > :now and s.seen_at > :idleSince
                """.formatted(IN_FORCE))
                .param("today", today)
                .param("tokenHash", tokenHash)
                .param("now", utc(now))
                .param("idleSince", utc(idleSince))
                .query((row, number) -> foundSession(row))
                .optional();
    }

    record FoundSession(Session session, Instant seenAt) {}

    void seen(byte[] tokenHash, Instant now) {
        jdbc.sql("update login.session set seen_at = :now where token_hash = :tokenHash")
                .param("now", utc(now))
                .param("tokenHash", tokenHash)
                .update();
    }

    void deleteSession(byte[] tokenHash) {
        jdbc.sql("delete from login.session where token_hash = :tokenHash")
                .param("tokenHash", tokenHash)
                .update();
    }

    void deleteExpired(Instant now) {
        jdbc.sql("delete from login.session where expires_at <= :now")
                .param("now", utc(now))
                .update();
    }

    List<Assignment> assignments(PersonId person, LocalDate today) {
        return jdbc.sql("""
                select a.id, a.function_code, u.name as workplace, o.name as authority
                  from organisation.assignment a
                  join organisation.unit u on u.id = a.unit_id
                  join organisation.authority o on o.id = u.authority_id
                 where a.person_id = :person and %s
                 order by u.name, a.function_code
                """.formatted(IN_FORCE))
                .param("person", person.value())
                .param("today", today)
                .query((row, number) -> new Assignment(
                        row.getObject("id", UUID.class),
                        row.getString("function_code"),
                        row.getString("workplace"),
                        row.getString("authority")))
                .list();
    }

    /** True when the assignment is the session's own person's and in force. That it was chosen is logged with it. */
    boolean choose(byte[] tokenHash, UUID assignment, Instant now, LocalDate today) {
        return jdbc.sql("""
                with chosen as (
                    update login.session s set assignment_id = a.id
                      from organisation.assignment a, login.account c
                     where s.token_hash = :tokenHash and c.id = s.account_id
                       and a.id = :assignment and a.person_id = c.person_id and %s
                    returning s.account_id, a.id as assignment_id)
                insert into login.choice (account_id, assignment_id, at)
                select account_id, assignment_id, :now from chosen
                """.formatted(IN_FORCE))
                        .param("now", utc(now))
                        .param("tokenHash", tokenHash)
                        .param("assignment", assignment)
                        .param("today", today)
                        .update()
                == 1;
    }

    List<ExampleAccount> exampleAccounts(LocalDate today) {
        return jdbc.sql("""
                select distinct on (u.name, p.name) c.id, f.domain, p.name, a.function_code,
                       u.name as workplace
                  from login.account c
                  join organisation.person p on p.id = c.person_id
                  join organisation.assignment a on a.person_id = p.id and %s
                  join organisation.function f on f.code = a.function_code
                  join organisation.unit u on u.id = a.unit_id
                 where c.example and c.closed_at is null
                 order by u.name, p.name, a.function_code
                """.formatted(IN_FORCE))
                .param("today", today)
                .query((row, number) -> new ExampleAccount(
                        row.getObject("id", UUID.class),
                        Domain.valueOf(row.getString("domain").toUpperCase(Locale.ROOT)),
                        row.getString("name"),
                        row.getString("function_code"),
                        row.getString("workplace")))
                .list();
    }

    private static FoundSession foundSession(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person_id", UUID.class));
        var session = new Session(
                row.getObject("account_id", UUID.class),
                person,
                row.getString("name"),
                row.getString("csrf_token"),
                actor(row, person),
                row.getString("workplace") == null ? "" : row.getString("workplace"));
        return new FoundSession(
                session, row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Actor actor(ResultSet row, PersonId person) throws SQLException {
        String roleName = row.getString("role");
        if (roleName == null) {
            return null;
        }
        var role = Role.valueOf(roleName);
        var authority = new AuthorityId(row.getObject("authority_id", UUID.class));
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        var signature = new Signature(row.getString("name"), row.getString("function_code"));
        return switch (role) {
            case REPORTER, PRINCIPAL, SCHOOL_OWNER -> new SchoolActor(person, authority, unit, role, signature);
            case INTAKE_WORKER, INTAKE_MANAGER, OUT_OF_HOURS_WORKER, OUT_OF_HOURS_MANAGER ->
                new SocialActor(person, authority, unit, role, signature);
            case CITY_STEWARD, ADMINISTRATOR -> new CommonActor(person, authority, unit, role, signature);
            case SYSTEM -> throw new IllegalStateException("No person acts as the system");
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
