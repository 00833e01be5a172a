package se.samsyn.socialservices.intake.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.SupplementId;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.IntakeEvent;
import se.samsyn.socialservices.intake.Refusal;
import se.samsyn.socialservices.intake.Supplement.Mark;

/**
 * What somebody at intake does with what the school has added: reads it, or judges whether it is a report of its own.
 */
@Component
class Judging {
    private final Duties duties;

    Judging(Duties duties) {
        this.duties = duties;
    }

    /** Only what was shown. What has come since then stays unread, and is owed still. */
    Optional<Refused> read(Turn turn, Act.ReadSupplements act) {
        Set<SupplementId> unread = SupplementStore.having(turn.transaction(), turn.id(), Mark.UNREAD);
        SupplementStore.read(
                turn.transaction(),
                turn.id(),
                unread.stream().filter(act.shown()::contains).toList());
        if (act.shown().containsAll(unread)) {
            duties.done(turn.transaction(), turn.id().value(), List.of(Owed.READ_SUPPLEMENT));
        }
        return Optional.empty();
    }

    Optional<Refused> judge(Turn turn, Act.JudgeSupplements act) {
        Set<SupplementId> toJudge = SupplementStore.having(turn.transaction(), turn.id(), Mark.TO_JUDGE);
        if (toJudge.isEmpty()) {
            return Optional.of(Refused.because(Refusal.NOTHING_TO_JUDGE));
        }
        if (!act.shown().containsAll(toJudge)) {
            return Optional.of(Refused.because(Refusal.MORE_TO_JUDGE));
        }
        SupplementStore.read(turn.transaction(), turn.id(), toJudge);
        duties.done(turn.transaction(), turn.id().value(), List.of(Owed.JUDGE_SUPPLEMENT));
        turn.happened(new IntakeEvent.SupplementsJudged(act.newReport()));
        return Optional.empty();
    }
}
