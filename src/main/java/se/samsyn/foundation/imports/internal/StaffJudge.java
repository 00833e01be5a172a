package se.samsyn.foundation.imports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;

/**
 * Staff are known by their e-mail address; one who was entered without is known by the login name, when the name is the
 * same too.
 */
final class StaffJudge implements Judge {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    private final Change change;
    private final Logins logins;
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<PersonId, Person> byId = new HashMap<>();
    private final Map<String, PersonId> owners;
    private final Map<PersonId, String> accounts = new HashMap<>();

    StaffJudge(Change change, Logins logins) {
        this.change = change;
        this.logins = logins;
        change.people().forEach(this::remember);
        owners = logins.loginNames(change.transaction());
        owners.forEach((login, person) -> accounts.put(person, login));
    }

    @Override
    public @Nullable String key(Line line) {
        return Answers.email(new Line(line), Column.EMAIL);
    }

    @Override
    public Verdict judge(Line line) {
        String name = line.required(Column.NAME);
        String email = Answers.email(line, Column.EMAIL);
        String login = login(line);
        if (line.isFaulty() || name == null || email == null) {
            return new Verdict.Faulty();
        }
        Person known = known(name, email, login);
        var person = new Person(
                known == null ? new PersonId(Uuid7.at(change.transaction().now())) : known.id(), name, email);
        String account = accounts.get(person.id());
        if (login != null && account != null && !login.equals(account)) {
            line.fault(Column.LOGIN, Reason.LOGIN_DIFFERS, account);
            return new Verdict.Faulty();
        }
        if (login != null && account == null && owners.containsKey(login)) {
            line.fault(Column.LOGIN, Reason.LOGIN_TAKEN);
            return new Verdict.Faulty();
        }
        remember(person);
        if (login != null) {
            owners.put(login, person.id());
            accounts.put(person.id(), login);
        }
        return verdict(known, person, account, login);
    }

    private Verdict verdict(@Nullable Person known, Person person, @Nullable String account, @Nullable String login) {
        if (known == null) {
            return new Verdict.Added(List.of(), taken -> {
                taken.enter(person);
                open(taken, person, login);
            });
        }
        var differences = new Differences();
        differences.note(Column.NAME, known.name(), person.name());
        differences.note(Column.EMAIL, known.email(), person.email());
        String added = account == null ? login : null;
        differences.note(Column.LOGIN, null, added);
        return differences.verdict(taken -> {
            if (!known.equals(person)) {
                taken.correct(person);
            }
            open(taken, person, added);
        });
    }

    private void open(Change taken, Person person, @Nullable String login) {
        if (login != null) {
            logins.prepareAccount(taken.transaction(), person.id(), login);
        }
    }

    private @Nullable Person known(String name, String email, @Nullable String login) {
        Person same = byEmail.get(email);
        if (same != null || login == null) {
            return same;
        }
        Person account = byId.get(owners.get(login));
        return account != null && account.email() == null && account.name().equalsIgnoreCase(name) ? account : null;
    }

    private static @Nullable String login(Line line) {
        String typed = line.optional(Column.LOGIN);
        if (typed == null) {
            return null;
        }
        String login = typed.toLowerCase(Locale.ROOT);
        return LOGIN.matcher(login).matches() ? login : line.fault(Column.LOGIN, Reason.LOGIN_FORM);
    }

    private void remember(Person person) {
        byId.put(person.id(), person);
        if (person.email() != null) {
            byEmail.put(Objects.requireNonNull(person.email()).toLowerCase(Locale.ROOT), person);
        }
    }
}
