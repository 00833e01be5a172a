package se.samsyn.foundation.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duties.Escalated;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.notification.internal.Letter.Kind;
import se.samsyn.foundation.notification.internal.Letter.Waiting;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.foundation.wall.Wall;

/**
 * Writes down what is to be mailed: what has gone on to somebody or has to be known at once, the digests on working
 * mornings. The numbers are read side by side and authority by authority, and nothing but the numbers leaves them.
 */
@Component
class MailMaking implements Round {
    private static final String NAME = "mail-making";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** A digest that is later than this is no morning's: the program has been away, and the next day has one. */
    private static final Duration MORNING = Duration.ofHours(2);

    /** What went on longer ago is told by the digest. */
    private static final Duration NEWS = Duration.ofDays(1);

    private static final CommonActor ACTOR = CommonActor.job(NAME, new AuthorityId(new UUID(0, 0)));

    private final Wall wall;
    private final Organisations organisations;
    private final Duties duties;
    private final Rules rules;
    private final List<DutyRoom> rooms;
    private final UnitsWaiting waiting;
    private final MailServer server;
    private final Clock clock;

    MailMaking(
            Wall wall,
            Organisations organisations,
            Duties duties,
            Rules rules,
            List<DutyRoom> rooms,
            UnitsWaiting waiting,
            MailServer server,
            Clock clock) {
        this.wall = wall;
        this.organisations = organisations;
        this.duties = duties;
        this.rules = rules;
        this.rooms = rooms;
        this.waiting = waiting;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public void go() {
        if (server.isNamed()) {
            tellOfEscalations();
            tellOfNews();
            digest();
        }
    }

    private void digest() {
        ZonedDateTime now = clock.instant().atZone(Dates.ZONE);
        LocalDate today = now.toLocalDate();
        if (!rules.calendar().isWorkingDay(today)) {
            return;
        }
        LocalTime from = now.toLocalTime().isBefore(LocalTime.MIDNIGHT.plus(MORNING))
                ? LocalTime.MIDNIGHT
                : now.toLocalTime().minus(MORNING);
        List<PersonId> people =
                wall.common(ACTOR, transaction -> MailStore.toDigest(transaction, today, from, now.toLocalTime()));
        if (people.isEmpty()) {
            return;
        }
        Map<UnitsWaiting.Owner, Waiting> units = waiting.until(reminded(today));
        Directory directory = organisations.directory();
        wall.common(ACTOR, transaction -> {
            for (PersonId person : people) {
                for (Assignment assignment : directory.assignments(person)) {
                    Waiting waits = units.get(UnitsWaiting.Owner.of(assignment));
                    if (waits != null) {
                        MailStore.insert(
                                transaction, person, Letter.to(assignment, Kind.DIGEST, today.toString(), waits));
                    }
                }
            }
            MailStore.digested(transaction, people, today);
            return people.size();
        });
    }

    /** The end of the last day that is reminded of today. */
    private Instant reminded(LocalDate today) {
        int days = rules.inForce(RuleKey.REMINDER_DAYS, today).number();
        return rules.calendar()
                .plusWorkingDays(today, days)
                .plusDays(1)
                .atStartOfDay(Dates.ZONE)
                .toInstant();
    }

    private void tellOfEscalations() {
        Instant since = clock.instant().minus(NEWS);
        for (Domain domain : Domain.values()) {
            tell(domain, transaction -> duties.untold(transaction, since), Kind.ESCALATION, this::responsible);
        }
    }

    private void tellOfNews() {
        Instant since = clock.instant().minus(NEWS);
        for (DutyRoom room : rooms) {
            List<String> kinds = room.kinds().stream()
                    .filter(DutyKind::atOnce)
                    .map(DutyKind::code)
                    .toList();
            if (!kinds.isEmpty()) {
                tell(
                        room.domain(),
                        transaction -> duties.untoldNews(transaction, kinds, since),
                        Kind.NEWS,
                        owner -> staff(organisations.directory(), owner.unit(), owner.role()));
            }
        }
    }

    private void tell(
            Domain domain,
            Function<Transaction, List<Escalated>> asked,
            Kind kind,
            Function<UnitsWaiting.Owner, List<Assignment>> to) {
        for (Authority authority : organisations.directory().authorities()) {
            List<Escalated> untold = wall.job(NAME, domain, authority.id(), asked);
            if (!untold.isEmpty()) {
                tell(untold, kind, to);
                List<UUID> told = untold.stream().map(Escalated::duty).toList();
                wall.job(NAME, domain, authority.id(), transaction -> {
                    duties.told(transaction, told);
                    return told.size();
                });
            }
        }
    }

    /** One mail for all that went on to the same function at once. Told before it is marked: made twice it is one. */
    private void tell(List<Escalated> untold, Kind kind, Function<UnitsWaiting.Owner, List<Assignment>> to) {
        Map<UnitsWaiting.Owner, List<Escalated>> byOwner =
                untold.stream().collect(Collectors.groupingBy(one -> new UnitsWaiting.Owner(one.unit(), one.to())));
        wall.common(ACTOR, transaction -> {
            int made = 0;
            for (var owner : byOwner.entrySet()) {
                String of = owner.getValue().stream()
                        .map(one -> one.duty().toString())
                        .collect(Collectors.joining(" "));
                var waits = new Waiting(owner.getValue().size(), 0, 0);
                for (Assignment assignment : to.apply(owner.getKey())) {
                    made += MailStore.insert(transaction, assignment.person(), Letter.to(assignment, kind, of, waits));
                }
            }
            return made;
        });
    }

    /**
     * Those with the function at the unit and, while it is closed, the manager on duty of the unit that reads for it.
     */
    private List<Assignment> responsible(UnitsWaiting.Owner owner) {
        Directory directory = organisations.directory();
        Unit unit = directory.unit(owner.unit());
        OutOfHours night = unit.outOfHours();
        List<Assignment> here = staff(directory, owner.unit(), owner.role());
        if (night == null || rules.calendar().isOpen(unit.hours(), clock.instant())) {
            return here;
        }
        return Stream.concat(here.stream(), staff(directory, night.unit(), Role.OUT_OF_HOURS_MANAGER).stream())
                .toList();
    }

    private static List<Assignment> staff(Directory directory, UnitId unit, Role role) {
        return directory.staff(unit).stream()
                .filter(assignment -> assignment.function().role() == role)
                .toList();
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
