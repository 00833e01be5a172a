package se.samsyn.foundation.account.internal;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.account.FirstAdministrator;
import se.samsyn.foundation.login.Logins;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.AuthorityKind;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.UnitKind;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.OpeningHours;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;

/**
 * How an empty city gets its first administrator: the program prints a code to whoever starts it, and that code makes
 * one administrator. Docs: decision 51.
 */
@Component
class Beginning {
    private static final CommonActor ACTOR = CommonActor.job("first-administrator", new AuthorityId(new UUID(0, 0)));

    /** Long enough to set it up the same day; a start prints another. */
    private static final Duration VALID = Duration.ofDays(1);

    /** No report ever comes to a city office, so its hours steer nothing; they can be changed afterwards. */
    private static final OpeningHours OFFICE = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(16, 30));

    private final Organisations organisations;
    private final Logins logins;

    Beginning(Organisations organisations, Logins logins) {
        this.organisations = organisations;
        this.logins = logins;
    }

    Optional<String> code() {
        return organisations.change(ACTOR, change -> {
            var transaction = change.transaction();
            if (logins.haveAdministrator(transaction)) {
                return Optional.empty();
            }
            var code = OneTimeCode.any();
            CodeStore.putFirst(transaction, code, transaction.now().plus(VALID));
            return Optional.of(code.value());
        });
    }

    boolean opens(OneTimeCode code) {
        return organisations.change(ACTOR, change -> CodeStore.isFirst(change.transaction(), code));
    }

    boolean begin(OneTimeCode code, FirstAdministrator first) {
        return organisations.change(ACTOR, change -> {
            if (!CodeStore.takeFirst(change.transaction(), code)) {
                return false;
            }
            enter(change, first);
            return true;
        });
    }

    private void enter(Change change, FirstAdministrator first) {
        var now = change.transaction().now();
        var since = Period.from(Dates.localDate(now));
        var board = new Authority(new AuthorityId(Uuid7.at(now)), AuthorityKind.SPECIALIST_BOARD, first.board(), since);
        var office = new NewUnit(
                new UnitId(Uuid7.at(now)),
                board.id(),
                null,
                UnitKind.CITY_OFFICE,
                first.workplace(),
                first.phone(),
                OFFICE,
                null,
                null);
        var person = new Person(
                new PersonId(Uuid7.at(now)), first.staff().name(), first.staff().email());
        change.enter(board);
        change.enter(office);
        change.enter(person);
        change.activate(office.id());
        change.appoint(new Appointment(
                new AssignmentId(Uuid7.at(now)), person.id(), office.id(), "administrator", null, since, false));
        UUID account = logins.prepareAccount(
                change.transaction(), person.id(), first.staff().loginName());
        logins.setPassword(change.transaction(), account, first.password());
        change.note("first", List.of(person.name()));
    }
}
