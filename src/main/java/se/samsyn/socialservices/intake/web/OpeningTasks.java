package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.duty.DutyKind;
import se.samsyn.foundation.duty.DutyRoom;
import se.samsyn.foundation.duty.Said;
import se.samsyn.foundation.duty.Task;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.socialservices.intake.EmergencyOpenings;

/** Emergency openings that a manager reviews, on "Att göra". They hear of each as soon as it happens. */
@Component
class OpeningTasks implements DutyRoom {
    private static final DutyKind REVIEW =
            new DutyKind("intake.review_opening", Set.of(Role.INTAKE_MANAGER), Role.INTAKE_MANAGER, false, true);

    private final EmergencyOpenings openings;

    OpeningTasks(EmergencyOpenings openings) {
        this.openings = openings;
    }

    @Override
    public Domain domain() {
        return Domain.SOCIAL;
    }

    @Override
    public List<DutyKind> kinds() {
        return List.of(REVIEW);
    }

    @Override
    public List<Task> tasks(Transaction transaction, Asked asked) {
        if (!(transaction instanceof SocialTransaction social)) {
            throw new IllegalArgumentException("Asked on another side");
        }
        List<UUID> subjects = asked.owed().stream().map(Duty::subject).toList();
        return openings.owed(social, subjects, asked.most()).stream()
                .map(owed -> {
                    Duty duty = asked.owed().get(owed.number());
                    return new Task(
                            Said.of("intake.task.review_opening", owed.reference()),
                            Said.of(
                                    "intake.task.review_opening.about",
                                    owed.by().name(),
                                    owed.openedAt()),
                            Said.of("intake.task.go.review_opening"),
                            Paths.opening(owed.opening()),
                            duty.due(),
                            duty);
                })
                .toList();
    }
}
