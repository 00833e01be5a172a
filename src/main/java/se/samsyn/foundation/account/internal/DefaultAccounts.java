package se.samsyn.foundation.account.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Denied;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.account.FirstAdministrator;
import se.samsyn.foundation.account.HandedCode;
import se.samsyn.foundation.account.NewStaff;
import se.samsyn.foundation.account.StaffAccount;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

@Service
class DefaultAccounts implements Accounts {
    private static final String WRITE = "account.write";
    private static final CommonActor NOBODY_YET = CommonActor.job("choose-password", new AuthorityId(new UUID(0, 0)));

    private final Access access;
    private final Organisations organisations;
    private final Logins logins;
    private final Beginning beginning;
    private final Handing handing;

    DefaultAccounts(Access access, Organisations organisations, Logins logins, Beginning beginning, Handing handing) {
        this.access = access;
        this.organisations = organisations;
        this.logins = logins;
        this.beginning = beginning;
        this.handing = handing;
    }

    @Override
    public List<StaffAccount> search(CommonActor actor, String words) {
        access.require(actor, WRITE);
        String sought = words.strip().toLowerCase(Locale.ROOT);
        return organisations.change(actor, change -> new Staff(change, logins).all()).stream()
                .filter(staff ->
                        holds(staff.name(), sought) || holds(staff.email(), sought) || holds(staff.loginName(), sought))
                .toList();
    }

    private static boolean holds(@Nullable String text, String sought) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(sought);
    }

    @Override
    public StaffAccount find(CommonActor actor, PersonId person) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> new Staff(change, logins).find(person));
    }

    @Override
    public Optional<PersonId> enter(CommonActor actor, NewStaff staff) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> {
            boolean taken =
                    change.people().stream().anyMatch(one -> staff.email().equalsIgnoreCase(one.email()))
                            || logins.loginNames(change.transaction()).containsKey(staff.loginName());
            if (taken) {
                return Optional.empty();
            }
            var person = new Person(new PersonId(Uuid7.at(change.transaction().now())), staff.name(), staff.email());
            change.enter(person);
            logins.prepareAccount(change.transaction(), person.id(), staff.loginName());
            change.note("person", List.of(person.name()));
            return Optional.of(person.id());
        });
    }

    @Override
    public Optional<HandedCode> handCode(CommonActor actor, PersonId person) {
        requireAnother(actor, person);
        return organisations.change(actor, change -> {
            var staff = new Staff(change, logins);
            return handing.hand(change, staff, staff.find(person));
        });
    }

    @Override
    public List<HandedCode> handCodes(CommonActor actor, @Nullable UnitId unit) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> handing.handAll(change, unit, actor.person()));
    }

    @Override
    public void setLocked(CommonActor actor, PersonId person, boolean locked) {
        requireAnother(actor, person);
        organisations.change(actor, change -> {
            var staff = new Staff(change, logins);
            StaffAccount known = staff.find(person);
            var account = staff.account(person);
            if (account != null) {
                logins.setLocked(change.transaction(), account.id(), locked);
                change.note(locked ? "locked" : "unlocked", List.of(known.name()));
            }
            return known;
        });
    }

    @Override
    public Optional<Refusal> appoint(CommonActor actor, Appointment appointment) {
        requireAnother(actor, appointment.person());
        return organisations.change(actor, change -> {
            var staff = new Staff(change, logins);
            StaffAccount known = staff.find(appointment.person());
            Optional<Refusal> refusal = change.appoint(appointment);
            if (refusal.isEmpty()) {
                change.note(
                        "appointed",
                        List.of(
                                known.name(),
                                handing.title(appointment.function()),
                                staff.workplace(appointment.unit()),
                                appointment.period().from().toString()));
            }
            return refusal;
        });
    }

    @Override
    public Optional<Refusal> endAssignment(
            CommonActor actor, PersonId person, AssignmentId assignment, LocalDate lastDay) {
        requireAnother(actor, person);
        return organisations.change(actor, change -> {
            var staff = new Staff(change, logins);
            StaffAccount known = staff.find(person);
            var own = known.assignments().stream()
                    .filter(one -> one.id().equals(assignment))
                    .findFirst()
                    .orElseThrow(Missing::new);
            Optional<Refusal> refusal = change.endAssignment(assignment, lastDay);
            if (refusal.isEmpty()) {
                change.note(
                        "ended",
                        List.of(
                                known.name(),
                                handing.title(own.function().code()),
                                staff.workplace(own.unit()),
                                lastDay.toString()));
            }
            return refusal;
        });
    }

    /** Nobody gives oneself more, and nobody locks oneself out. */
    private void requireAnother(CommonActor actor, PersonId person) {
        access.require(actor, WRITE);
        if (actor.person().equals(person)) {
            throw new Denied(WRITE);
        }
    }

    @Override
    public boolean choosePassword(String loginName, String code, String password) {
        String name = loginName.strip().toLowerCase(Locale.ROOT);
        return organisations.change(NOBODY_YET, change -> {
            var transaction = change.transaction();
            var owner = logins.loginNames(transaction).get(name);
            var account = owner == null ? null : logins.accounts(transaction).get(owner);
            if (account == null
                    || account.isLocked()
                    || !CodeStore.take(transaction, account.id(), new OneTimeCode(code))) {
                return false;
            }
            logins.setPassword(transaction, account.id(), password);
            return true;
        });
    }

    @Override
    public Optional<String> firstCode() {
        return beginning.code();
    }

    @Override
    public boolean isFirstCode(String code) {
        return beginning.opens(new OneTimeCode(code));
    }

    @Override
    public boolean begin(String code, FirstAdministrator first) {
        return beginning.begin(new OneTimeCode(code), first);
    }
}
