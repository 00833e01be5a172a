package se.samsyn.foundation.login.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.database.Databases;
import se.samsyn.foundation.login.Account;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.login.Session;
import se.samsyn.foundation.login.internal.LoginStore.Credentials;
import se.samsyn.foundation.login.internal.LoginStore.FoundSession;
import se.samsyn.foundation.login.internal.LoginStore.NewAccount;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Fingerprint;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonTransaction;

@Service
class DefaultLogins implements Logins {
    /** A shared staff-room computer must not stay open, yet a teacher is interrupted often (security page, part 6). */
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static final Duration LONGEST = Duration.ofHours(10);

    /** Writing at every request would double the cost of reading a page. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final int SECRET_BYTES = 32;

    /** Of a secret that was thrown away: a name that nobody has takes as long to refuse as a wrong password. */
    private static final String NOBODYS_HASH = "$2a$12$bvuxtKBXjeJTKlRalLubOeAlOcgXmrxZbAqwYLNePcP4MmhyG..9a";

    private final LoginStore store;
    private final Clock clock;
    private final PasswordEncoder passwords = new BCryptPasswordEncoder(12);
    private final SecureRandom random = new SecureRandom();

    DefaultLogins(Databases databases, Clock clock) {
        this.store = new LoginStore(databases.pool(Domain.COMMON));
        this.clock = clock;
    }

    @Override
    public void addAccount(PersonId person, String loginName, String password) {
        add(person, loginName, passwords.encode(password), false);
    }

    @Override
    public void addExampleAccount(PersonId person, String loginName) {
        add(person, loginName, "", true);
    }

    @Override
    public UUID prepareAccount(CommonTransaction transaction, PersonId person, String loginName) {
        Instant now = transaction.now();
        var account = new NewAccount(Uuid7.at(now), person, tidy(loginName), "", now, false);
        LoginStore.insertAccount(transaction, account);
        return account.id();
    }

    @Override
    public Map<String, PersonId> loginNames(CommonTransaction transaction) {
        return LoginStore.loginNames(transaction);
    }

    @Override
    public Map<PersonId, Account> accounts(CommonTransaction transaction) {
        return AccountStore.accounts(transaction);
    }

    @Override
    public void setPassword(CommonTransaction transaction, UUID account, @Nullable String password) {
        AccountStore.setPassword(transaction, account, password == null ? "" : passwords.encode(password));
        AccountStore.endSessions(transaction, account);
    }

    @Override
    public void setLocked(CommonTransaction transaction, UUID account, boolean locked) {
        AccountStore.setClosed(transaction, account, locked ? transaction.now() : null);
        AccountStore.endSessions(transaction, account);
    }

    @Override
    public boolean haveAdministrator(CommonTransaction transaction) {
        return AccountStore.haveAdministrator(transaction, today());
    }

    private void add(PersonId person, String loginName, String passwordHash, boolean example) {
        Instant now = clock.instant();
        store.insertAccount(new NewAccount(Uuid7.at(now), person, tidy(loginName), passwordHash, now, example));
    }

    @Override
    public Optional<UUID> check(String loginName, String password) {
        Optional<Credentials> found = store.credentials(tidy(loginName));
        boolean right = passwords.matches(
                password,
                found.map(Credentials::passwordHash)
                        .filter(hash -> !hash.isEmpty())
                        .orElse(NOBODYS_HASH));
        return right ? found.map(Credentials::account) : Optional.empty();
    }

    @Override
    public String open(UUID account) {
        Instant now = clock.instant();
        String secret = secret();
        store.deleteExpired(now);
        store.insertSession(
                Fingerprint.bytes(secret), account, Session.csrf(secret(), account), now, now.plus(LONGEST), today());
        return secret;
    }

    @Override
    public Optional<Session> find(String secret) {
        Instant now = clock.instant();
        byte[] hash = Fingerprint.bytes(secret);
        Optional<FoundSession> found = store.session(hash, now, now.minus(IDLE), today());
        if (found.filter(session -> session.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .isPresent()) {
            store.seen(hash, now);
        }
        return found.map(FoundSession::session);
    }

    @Override
    public void close(String secret) {
        store.deleteSession(Fingerprint.bytes(secret));
    }

    @Override
    public List<Assignment> choices(Session session) {
        return store.assignments(session.person(), today());
    }

    @Override
    public void choose(String secret, UUID assignment) {
        if (!store.choose(Fingerprint.bytes(secret), assignment, clock.instant(), today())) {
            throw new Missing();
        }
    }

    @Override
    public List<ExampleAccount> exampleAccounts() {
        return store.exampleAccounts(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String tidy(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }
}
