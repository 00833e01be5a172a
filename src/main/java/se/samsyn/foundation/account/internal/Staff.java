package se.samsyn.foundation.account.internal;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.account.WayIn;
import se.samsyn.foundation.login.Account;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;

/** Everybody and their way in, as of one transaction. */
final class Staff {
    private final List<Person> people;
    private final List<Unit> units;
    private final Map<PersonId, Account> accounts;
    private final Map<UUID, Instant> codes;
    private final Map<PersonId, List<Assignment>> assignments;

    Staff(Change change, Logins logins) {
        Register register = change.register();
        this.people = change.people();
        this.units = register.units();
        this.accounts = logins.accounts(change.transaction());
        this.codes = CodeStore.open(change.transaction());
        LocalDate today = Dates.localDate(change.transaction().now());
        this.assignments = register.assignments().stream()
                .filter(assignment -> !assignment.period().endsBefore(today))
                .sorted(Comparator.comparing(assignment -> assignment.period().from()))
                .collect(groupingBy(Assignment::person));
    }

    List<StaffAccount> all() {
        return people.stream()
                .map(this::of)
                .sorted(Comparator.comparing(StaffAccount::name))
                .toList();
    }

    @Nullable
    Account account(PersonId person) {
        return accounts.get(person);
    }

    StaffAccount find(PersonId person) {
        return people.stream()
                .filter(one -> one.id().equals(person))
                .map(this::of)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    String workplaces(StaffAccount owner) {
        return owner.assignments().stream()
                .map(assignment -> workplace(assignment.unit()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String workplace(UnitId id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private StaffAccount of(Person person) {
        Account account = accounts.get(person.id());
        return new StaffAccount(
                person.id(),
                person.name(),
                person.email(),
                account == null ? null : account.loginName(),
                state(account),
                assignments.getOrDefault(person.id(), List.of()));
    }

    private WayIn state(@Nullable Account account) {
        if (account == null) {
            return WayIn.NONE;
        }
        if (account.isLocked()) {
            return WayIn.LOCKED;
        }
        if (account.hasPassword()) {
            return WayIn.OPEN;
        }
        return codes.containsKey(account.id()) ? WayIn.CODE : WayIn.NONE;
    }
}
