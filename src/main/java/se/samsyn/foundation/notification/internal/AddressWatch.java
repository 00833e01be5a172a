package se.samsyn.foundation.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.notification.internal.SettingStore.Changed;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * An address that is nobody's gives a duty at the person's workplace; a changed one, or mail that arrives, meets it.
 */
@Component
class AddressWatch implements Round {
    private static final String NAME = "addresses";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final CommonActor ACTOR = CommonActor.job(NAME, new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final Organisations organisations;
    private final Duties duties;
    private final Rules rules;

    AddressWatch(Wall wall, Organisations organisations, Duties duties, Rules rules) {
        this.wall = wall;
        this.organisations = organisations;
        this.duties = duties;
        this.rules = rules;
    }

    /** First what is owed, then that it is known to be: stopped in between, the next round finds it as it was. */
    @Override
    public void go() {
        for (Changed changed : wall.common(ACTOR, SettingStore::changed)) {
            for (Assignment assignment : organisations.directory().assignments(changed.person())) {
                Unit unit = organisations.directory().unit(assignment.unit());
                Domain side = side(assignment.function().role());
                wall.job(NAME, side, unit.authority(), transaction -> follow(transaction, changed, assignment, unit));
            }
            wall.common(ACTOR, transaction -> {
                SettingStore.owed(transaction, changed);
                return changed;
            });
        }
    }

    private Changed follow(Transaction transaction, Changed changed, Assignment assignment, Unit unit) {
        UUID person = changed.person().value();
        if (!changed.bouncing()) {
            duties.done(transaction, person, List.of(AddressTasks.KIND));
        } else if (duties.openOf(transaction, unit.id()).stream()
                .noneMatch(duty ->
                        duty.kind().equals(AddressTasks.KIND) && duty.subject().equals(person))) {
            duties.owe(transaction, List.of(duty(transaction, person, assignment, unit)));
        }
        return changed;
    }

    private Duty duty(Transaction transaction, UUID person, Assignment assignment, Unit unit) {
        LocalDate today = Dates.localDate(transaction.now());
        Rule target = rules.inForce(RuleKey.ADDRESS_TARGET, today);
        var calendar = rules.calendar();
        Instant due = calendar.endOf(calendar.plusWorkingDays(today, target.number()), unit.hours());
        return new Duty(
                Uuid7.at(transaction.now()),
                unit.id(),
                AddressTasks.KIND,
                person,
                AddressTasks.answering(assignment.function().role()),
                due,
                null,
                target.reference());
    }

    private static Domain side(Role role) {
        return Arrays.stream(Domain.values())
                .filter(role::belongsTo)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }
}
