package se.samsyn.socialservices.intake.internal;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.Inbox;
import se.samsyn.socialservices.intake.InboxRow;

/**
 * Socialjouren: reads for others while they are closed. It acts for one unit at a time, in that unit's board's own
 * transaction and log, and reaches nothing but what stands in its own inbox too.
 */
@Component
class OutOfHoursDesk {
    private static final Comparator<InboxRow> ALARMS_FIRST = comparing(InboxRow::alarm, Comparator.reverseOrder())
            .thenComparing(OutOfHoursDesk::due)
            .thenComparing(row -> row.id().value());

    private final Wall wall;
    private final Organisations organisations;
    private final Clock clock;

    OutOfHoursDesk(Wall wall, Organisations organisations, Clock clock) {
        this.wall = wall;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The actor as such, or standing in for the unit whose report it is. Two units with the same reference would make
     * it uncertain which child is meant: then nobody is shown.
     */
    SocialActor acting(SocialActor actor, Reference reference) {
        if (!actor.isOutOfHours()) {
            return actor;
        }
        List<SocialActor> found = served(actor).stream()
                .filter(acting -> wall.social(acting, transaction -> ReportStore.find(transaction, reference))
                        .isPresent())
                .toList();
        if (found.size() != 1) {
            throw new Missing();
        }
        return found.getFirst();
    }

    /** Alarms first, then by nearest deadline, whatever board they belong to. */
    Inbox inbox(SocialActor actor, Ground ground) {
        List<InboxRow> rows = served(actor).stream()
                .flatMap(acting ->
                        wall
                                .social(acting, transaction -> InboxStore.outOfHours(transaction, actor.unit(), ground))
                                .stream())
                .sorted(ALARMS_FIRST)
                .toList();
        return new Inbox(clock.instant(), rows, counts(rows), null);
    }

    private Inbox.Counts counts(List<InboxRow> rows) {
        Instant now = clock.instant();
        Instant tomorrow =
                Dates.localDate(now).plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        long alarms = rows.stream().filter(InboxRow::alarm).count();
        List<Instant> others = rows.stream()
                .filter(row -> !row.alarm())
                .map(OutOfHoursDesk::due)
                .toList();
        return new Inbox.Counts(
                rows.size(),
                rows.stream().filter(row -> row.handler() == null).count(),
                0,
                rows.stream().filter(row -> row.deadlines().assess() != null).count(),
                rows.stream().filter(row -> row.deadlines().outcome() != null).count(),
                alarms,
                others.stream().filter(due -> !due.isAfter(now)).count(),
                others.stream()
                        .filter(due -> due.isAfter(now) && due.isBefore(tomorrow))
                        .count(),
                rows.stream().filter(InboxRow::triage).count());
    }

    private static Instant due(InboxRow row) {
        return row.deadlines().next().orElse(Instant.MAX);
    }

    private List<SocialActor> served(SocialActor actor) {
        return organisations.directory().readsFor(actor.unit()).stream()
                .map(unit -> actor.standingInFor(unit.authority(), unit.id()))
                .toList();
    }
}
