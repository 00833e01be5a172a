package se.samsyn.school.concernreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.foundation.duty.Duties;
import se.samsyn.foundation.duty.Duty;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.rules.Rule;
import se.samsyn.foundation.rules.RuleKey;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.shared.Uuid7;
import se.samsyn.foundation.wall.Role;
import se.samsyn.foundation.wall.SchoolActor;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.Feedback;
import se.samsyn.school.concernreport.internal.ReportStore.Locked;

/**
 * What the school owes about what social services tell. To answer a request for more is the reporter's. When the
 * reporter has left, whoever has the copy takes care of everything instead: the principal's function, or the owner's
 * when the principal is concerned.
 */
@Component
class OwedAtSchool {
    private static final String CONFIRMATION = "concernreport.read_confirmation";
    private static final String OUTCOME = "concernreport.read_outcome";
    private static final String COMPLETION = "concernreport.complete";
    private static final String COMPLETION_INSTEAD = "concernreport.complete_instead";

    /** Met by an answer. */
    static final List<String> COMPLETIONS = List.of(COMPLETION, COMPLETION_INSTEAD);

    private final Organisations organisations;
    private final Rules rules;
    private final Duties duties;

    OwedAtSchool(Organisations organisations, Rules rules, Duties duties) {
        this.organisations = organisations;
        this.rules = rules;
        this.duties = duties;
    }

    /** Nobody at the school where it was written any more. */
    boolean hasLeft(PersonId reporter, UnitId school) {
        return organisations.directory().assignments(reporter).stream()
                .noneMatch(assignment -> assignment.unit().equals(school));
    }

    void owe(SchoolTransaction transaction, Locked report, Feedback.Kind told) {
        boolean left = hasLeft(report.reporter(), report.school());
        switch (told) {
            case COMPLETION_REQUESTED -> {
                // One answer meets them all, and it is due when the first is.
                if (!owesAnswer(transaction, report)) {
                    owe(transaction, report, left ? COMPLETION_INSTEAD : COMPLETION, RuleKey.COMPLETION_TARGET);
                }
            }
            case CONFIRMED -> {
                if (left) {
                    owe(transaction, report, CONFIRMATION, RuleKey.CONFIRMATION_TARGET);
                }
            }
            case OUTCOME, TAKEN_BY_MUNICIPALITY -> {
                if (left) {
                    owe(transaction, report, OUTCOME, RuleKey.OUTCOME_TARGET);
                }
            }
            case HANDLER_CHANGED, UNIT_CHANGED -> {
                // Stands in the history; nothing has to be done about it.
            }
        }
    }

    private boolean owesAnswer(SchoolTransaction transaction, Locked report) {
        return duties.openAbout(transaction, report.id()).stream().anyMatch(duty -> COMPLETIONS.contains(duty.kind()));
    }

    private void owe(SchoolTransaction transaction, Locked report, String kind, RuleKey key) {
        LocalDate today = Dates.localDate(transaction.now());
        Rule target = rules.inForce(key, today);
        Debtor debtor = debtor(report, kind);
        var calendar = rules.calendar();
        Instant due = calendar.endOf(
                calendar.plusWorkingDays(today, target.number()), debtor.unit().hours());
        duties.owe(
                transaction,
                List.of(new Duty(
                        Uuid7.at(transaction.now()),
                        debtor.unit().id(),
                        kind,
                        report.id(),
                        debtor.role(),
                        due,
                        null,
                        target.reference())));
    }

    /** The reporter has left since the question came: it is due when it was due. */
    void goOn(SchoolTransaction transaction, Locked report) {
        duties.openAbout(transaction, report.id()).stream()
                .filter(duty -> duty.kind().equals(COMPLETION))
                .findFirst()
                .ifPresent(duty -> {
                    Debtor debtor = debtor(report, COMPLETION_INSTEAD);
                    duties.doneThenOwe(
                            transaction,
                            report.id(),
                            List.of(COMPLETION),
                            List.of(new Duty(
                                    Uuid7.at(transaction.now()),
                                    debtor.unit().id(),
                                    COMPLETION_INSTEAD,
                                    report.id(),
                                    debtor.role(),
                                    duty.due(),
                                    null,
                                    duty.rule())));
                });
    }

    private Debtor debtor(Locked report, String kind) {
        Unit school = organisations.directory().unit(report.school());
        if (kind.equals(COMPLETION)) {
            return new Debtor(school, Role.REPORTER);
        }
        return report.copy() == Copy.PRINCIPAL
                ? new Debtor(school, Role.PRINCIPAL)
                : new Debtor(
                        organisations
                                .directory()
                                .ownerOffice(school.authority())
                                .orElse(school),
                        Role.SCHOOL_OWNER);
    }

    private record Debtor(Unit unit, Role role) {}

    /** Those who have the copy take care of it. A question is not met by being read. */
    void read(SchoolTransaction transaction, ReportRow report) {
        SchoolActor reader = transaction.actor();
        if (reader.is(Role.REPORTER) || !hasLeft(report.reporterId(), report.school())) {
            return;
        }
        duties.done(transaction, report.id(), List.of(CONFIRMATION, OUTCOME));
    }
}
