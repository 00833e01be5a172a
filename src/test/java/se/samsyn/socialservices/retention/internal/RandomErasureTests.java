package se.samsyn.socialservices.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.exchange.crossing.Outcome;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.access.Access.Missing;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.CaseNumber;
import se.samsyn.socialservices.intake.EmergencyOpeningId;
import se.samsyn.socialservices.intake.EmergencyOpenings;
import se.samsyn.socialservices.intake.OpeningReason;
import se.samsyn.socialservices.intake.OpeningVerdict;
import se.samsyn.socialservices.intake.Recount;
import se.samsyn.socialservices.intake.Supplement;

/**
 * Whatever is done with some reports, and whenever the round is made: none is erased while anything is under way or
 * before its day, of what is erased nothing can be read, and the figures stay as they were.
 */
class RandomErasureTests extends ErasureTest {
    private static final int DEEDS = 30;
    private static final int LONGEST_DAYS = 700;

    @Autowired
    private EmergencyOpenings openings;

    private final Map<Reference, Life> alive = new LinkedHashMap<>();
    private SocialActor gerd;
    private Random chance;

    /** Drawn by hand. */
    private static final class Life {
        private final ReportId id;
        private LocalDate noted;
        private boolean unread;
        private boolean unreviewed;

        private Life(ReportId id, LocalDate noted) {
            this.id = id;
            this.noted = noted;
        }

        private boolean mayGo(LocalDate today) {
            return !unread && !unreviewed && today.plusDays(1).getYear() > noted.getYear() + 5 + 1;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingGoesBeforeItsDayNorWhileAnythingIsUnderWayAndTheFiguresStay(long seed) {
        chance = new Random(seed);
        gerd = town.neighbours(organisations).gerd();
        int erased = 0;
        for (int deed = 0; deed < DEEDS; deed++) {
            if (alive.size() < 3) {
                Reference reference = finished(Outcome.NOT_OPENED);
                alive.put(reference, new Life(id(reference), today()));
            }
            clock.move(Duration.ofDays(chance.nextInt(LONGEST_DAYS)));
            Reference reference = new ArrayList<>(alive.keySet()).get(chance.nextInt(alive.size()));
            act(reference, alive.get(reference));
            erased += sweepTwice();
        }
        assertThat(erased).as("the sequence leads somewhere").isPositive();
    }

    private void act(Reference reference, Life life) {
        switch (chance.nextInt(6)) {
            case 0 -> {
                done(town.petra(), reference, new Act.AddNote("Mer"));
                life.noted = today();
            }
            case 1 -> {
                assertThat(crossings.deliver(town.supplement(wall, crossings, life.id, "Mer")))
                        .isTrue();
                life.noted = today();
                life.unread = true;
            }
            case 2, 3 -> read(reference, life);
            case 4 -> {
                assertThat(openings.open(gerd, reference, new OpeningReason("Syskonet är här och är rädd.")))
                        .isTrue();
                life.unreviewed = true;
            }
            default -> review();
        }
    }

    private void read(Reference reference, Life life) {
        if (life.unread) {
            List<Supplement> added = reports.openToRead(town.petra(), reference).supplements();
            done(
                    town.petra(),
                    reference,
                    new Act.JudgeSupplements(
                            false, added.stream().map(Supplement::id).collect(Collectors.toSet())));
            done(town.petra(), reference, new Act.HandOver(new CaseNumber("AKT 2026:114"), added.size()));
            life.unread = false;
            life.noted = today();
        }
    }

    /** All that wait for it. */
    private void review() {
        open().stream()
                .filter(duty -> duty.kind().equals("intake.review_opening"))
                .forEach(duty -> openings.review(
                        town.petra(), new EmergencyOpeningId(duty.subject()), OpeningVerdict.JUSTIFIED));
        alive.values().forEach(life -> life.unreviewed = false);
    }

    private int sweepTwice() {
        Recount before = reports.recount(town.board());
        round.sweep(town.board());
        Set<Reference> out = alive.entrySet().stream()
                .filter(entry -> entry.getValue().mayGo(today().plusDays(1)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        clock.move(Duration.ofHours(25));
        int erased = round.sweep(town.board());
        Set<Reference> gone = alive.entrySet().stream()
                .filter(entry ->
                        out.contains(entry.getKey()) && entry.getValue().mayGo(today()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(reports.recount(town.board())).isEqualTo(before);
        assertThat(erased).isEqualTo(gone.size());
        gone.forEach(reference -> {
            assertThatThrownBy(() -> reports.openToRead(town.petra(), reference))
                    .isInstanceOf(Missing.class);
            alive.remove(reference);
        });
        alive.keySet().forEach(reference -> reports.openToRead(town.petra(), reference));
        return erased;
    }

    private LocalDate today() {
        return Dates.localDate(clock.instant());
    }
}
