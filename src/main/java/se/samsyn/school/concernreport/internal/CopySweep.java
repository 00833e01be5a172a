package se.samsyn.school.concernreport.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.wall.Round;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Wall;
import se.samsyn.school.concernreport.ReportState;
import se.samsyn.school.concernreport.RetentionRule;

/**
 * Removes the school's copies whose time is out by the owner's own rule. Where the owner has none nothing is removed,
 * and never while somebody waits for an answer or owes something.
 */
@Component
class CopySweep implements Round {
    private static final String NAME = "copies";
    private static final Duration PAUSE = Duration.ofHours(6);

    private final Wall wall;
    private final Organisations organisations;
    private final Rules rules;
    private final Duties duties;
    private final Crossings crossings;
    private final Attachments attachments;

    CopySweep(
            Wall wall,
            Organisations organisations,
            Rules rules,
            Duties duties,
            Crossings crossings,
            Attachments attachments) {
        this.attachments = attachments;
        this.wall = wall;
        this.organisations = organisations;
        this.rules = rules;
        this.duties = duties;
        this.crossings = crossings;
    }

    /** @return how many were removed */
    int sweep() {
        int removed = 0;
        for (Authority authority : organisations.directory().authorities()) {
            removed += wall.school(
                    SchoolActor.job(NAME, authority.id()),
                    transaction -> RetentionStore.current(transaction)
                            .map(rule -> remove(transaction, rule))
                            .orElse(0));
        }
        return removed;
    }

    private int remove(SchoolTransaction transaction, RetentionRule rule) {
        LocalDate today = Dates.localDate(transaction.now());
        List<ReportRow> old = ReportStore.receivedBefore(transaction, today.minusMonths(rule.months()));
        if (old.isEmpty()) {
            return 0;
        }
        Set<UUID> owed = duties.openSubjects(transaction);
        Set<ReportId> waiting = crossings.waiting(transaction);
        List<UUID> settled = old.stream()
                .filter(this::isAnswered)
                .map(ReportRow::id)
                .filter(id -> !owed.contains(id) && !waiting.contains(new ReportId(id)))
                .toList();
        List<UUID> out = SeenTwice.since(transaction, "concernreport.report", "id = any (?)", SeenTwice.array(settled));
        if (!out.isEmpty()) {
            RetentionStore.remove(transaction, out, rule.version(), today);
            attachments.removeAll(transaction, out);
            crossings.forget(transaction, out.stream().map(ReportId::new).toList());
        }
        return out.size();
    }

    /** Where the law of the day let nobody tell the outcome, the confirmation is all that comes. */
    private boolean isAnswered(ReportRow row) {
        return switch (row.standing().state()) {
            case ReportState.Answered answered -> true;
            case ReportState.Confirmed confirmed -> !new LawOfTheDay(rules, row.receivedOn()).outcomeAllowed();
            case ReportState.TakenByMunicipality taken -> true;
            case ReportState.Submitted submitted -> false;
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        sweep();
    }
}
