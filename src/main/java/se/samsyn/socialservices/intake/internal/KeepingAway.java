package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.KeptAway;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.OutOfHours;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.Conflicts;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;

/**
 * Jäv (FL 2017:900 16–18 §§): whoever is close to somebody in a report has nothing to do with it. From the next request
 * on it is nowhere for that person, and why is asked by nobody.
 */
@Component
class KeepingAway {
    private final Access access;
    private final Organisations organisations;
    private final FeedbackNotices feedback;
    private final Contacts contacts;

    KeepingAway(Access access, Organisations organisations, FeedbackNotices feedback, Contacts contacts) {
        this.access = access;
        this.organisations = organisations;
        this.feedback = feedback;
        this.contacts = contacts;
    }

    Optional<Refused> mark(Turn turn, Act.MarkConflict act) {
        Optional<Handler> who = colleagues(turn.transaction(), turn.unit())
                .filter(one -> one.person().equals(act.who()))
                .findFirst();
        if (who.isEmpty()) {
            return Optional.of(Refused.because(Refusal.NOT_STAFF_HERE));
        }
        String name = who.get().name();
        if (!access.keepAway(turn.transaction(), turn.id().value(), act.who(), name)) {
            return Optional.of(Refused.because(Refusal.KEPT_AWAY_ALREADY, name));
        }
        turn.happened(new IntakeEvent.ConflictMarked(name));
        takeFrom(turn, act.who());
        return Optional.empty();
    }

    /** What somebody who is kept away handled is the unit's again, and the school rings the unit. */
    private void takeFrom(Turn turn, PersonId person) {
        Handler handler = turn.report().now().handler();
        if (handler == null || !handler.person().equals(person)) {
            return;
        }
        ReportStore.unassign(turn.transaction(), turn.id());
        if (turn.report().now().open()) {
            turn.send(feedback.tellOfHandler(turn.transaction(), turn.report().recipient(), contacts.of(turn.unit())));
        }
    }

    Optional<Refused> lift(Turn turn, Act.LiftConflict act) {
        Optional<KeptAway> mark = inForce(turn, act.who());
        if (mark.isEmpty()) {
            return Optional.of(Refused.because(Refusal.NOT_KEPT_AWAY));
        }
        access.letBack(turn.transaction(), turn.id().value(), act.who());
        turn.happened(new IntakeEvent.ConflictLifted(mark.get().name()));
        return Optional.empty();
    }

    Optional<KeptAway> inForce(Turn turn, PersonId person) {
        return access.keptAway(turn.transaction(), turn.id().value()).stream()
                .filter(mark -> mark.lifted() == null && mark.person().equals(person))
                .findFirst();
    }

    Conflicts of(SocialTransaction transaction, ReportStore.Found found) {
        List<KeptAway> marks = access.keptAway(transaction, found.here().value());
        Unit unit = organisations.directory().unit(transaction.actor().unit());
        List<Handler> others = colleagues(transaction, unit)
                .filter(one -> marks.stream()
                        .noneMatch(
                                mark -> mark.lifted() == null && mark.person().equals(one.person())))
                .distinct()
                .toList();
        return new Conflicts(marks, others);
    }

    /** Oneself first, then those of the unit and of the one that stands in for it. */
    private Stream<Handler> colleagues(SocialTransaction transaction, Unit unit) {
        var actor = transaction.actor();
        var me = new Handler(
                actor.person(), actor.signature().name(), actor.signature().function());
        OutOfHours night = unit.outOfHours();
        return Stream.concat(
                Stream.of(me),
                Stream.of(unit.id(), night == null ? null : night.unit())
                        .filter(Objects::nonNull)
                        .flatMap(this::staff)
                        .filter(one -> !one.person().equals(me.person())));
    }

    private Stream<Handler> staff(UnitId unit) {
        return organisations.directory().staff(unit).stream()
                .filter(one -> one.function().role().belongsTo(Domain.SOCIAL))
                .map(one -> new Handler(one.person(), one.name(), one.function().code()));
    }
}
