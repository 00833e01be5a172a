package se.samsyn.socialservices.intake.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.access.Access.Reading;
import se.samsyn.foundation.access.Ground;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.socialservices.intake.EmergencyOpening;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.OpeningReason;
import se.samsyn.socialservices.intake.OpeningVerdict;

@Service
class DefaultEmergencyOpenings implements EmergencyOpenings {
    private static final String REVIEW = "intake.review_opening";

    private final Wall wall;
    private final Access access;
    private final Reviewers reviewers;
    private final Duties duties;
    private final IntakeLaw law;

    DefaultEmergencyOpenings(Wall wall, Access access, Reviewers reviewers, Duties duties, IntakeLaw law) {
        this.wall = wall;
        this.access = access;
        this.reviewers = reviewers;
        this.duties = duties;
        this.law = law;
    }

    @Override
    public boolean open(SocialActor actor, Reference reference, OpeningReason reason) {
        access.require(actor, "intake.break_glass");
        return wall.social(actor, transaction -> {
            var found = OpeningStore.findToOpen(transaction, reference);
            found.filter(report -> !report.reached()).ifPresent(report -> begin(transaction, report, reason));
            return found.isPresent();
        });
    }

    private void begin(SocialTransaction transaction, ToOpen report, OpeningReason reason) {
        Instant now = transaction.now();
        Rule limit = law.rule(RuleKey.EMERGENCY_OPENING_LIMIT, Dates.localDate(now));
        var begun = new BegunOpening(
                new EmergencyOpeningId(Uuid7.at(now)),
                report.report(),
                reason.text(),
                now.plus(Duration.ofMinutes(limit.number())),
                limit.reference(),
                reviewers.of(transaction, report));
        OpeningStore.insert(transaction, begun);
        duties.owe(transaction, List.of(reviewOf(begun, now)));
    }

    private Duty reviewOf(BegunOpening begun, Instant now) {
        Rule limit = law.rule(RuleKey.EMERGENCY_OPENING_REVIEW, Dates.localDate(now));
        Instant due = now.plus(Duration.ofHours(limit.number()));
        return new Duty(
                Uuid7.at(now),
                begun.reviewedBy(),
                REVIEW,
                begun.id().value(),
                Role.INTAKE_MANAGER,
                due,
                due,
                limit.reference());
    }

    @Override
    public EmergencyOpening find(SocialActor actor, EmergencyOpeningId id) {
        Ground ground = access.require(actor, REVIEW);
        return wall.social(actor, transaction -> {
            UUID report = ReviewStore.findToReview(transaction, id)
                    .orElseThrow(Missing::new)
                    .value();
            access.log(transaction, Reading.of(REVIEW, ground, report));
            var stored = ReviewStore.get(transaction, id);
            return new EmergencyOpening(
                    id,
                    stored.reference(),
                    stored.by(),
                    stored.openedAt(),
                    stored.endsAt(),
                    stored.reason(),
                    access.readsOf(transaction, report).stream()
                            .filter(read -> id.value().equals(read.givenBy()))
                            .toList(),
                    stored.review());
        });
    }

    @Override
    public boolean review(SocialActor actor, EmergencyOpeningId id, OpeningVerdict verdict) {
        access.require(actor, REVIEW);
        return wall.social(actor, transaction -> {
            if (ReviewStore.findToReview(transaction, id).isEmpty()) {
                throw new Missing();
            }
            duties.done(transaction, id.value(), List.of(REVIEW));
            return ReviewStore.review(transaction, id, verdict);
        });
    }

    @Override
    public List<Owed> owed(SocialTransaction transaction, List<UUID> openings, int most) {
        return openings.isEmpty()
                ? List.of()
                : ReviewStore.owed(transaction, openings, most, access.require(transaction.actor(), REVIEW));
    }
}
