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
 * When the reporter has left, whoever has the copy takes care of what social services tell: the principal's function,
 * or the owner's when the principal is concerned. Reading the report is what meets that duty.
 */
@Component
class InsteadOfReporter {
    private static final String CONFIRMATION = "concernreport.read_confirmation";
    private static final String OUTCOME = "concernreport.read_outcome";

    private final Organisations organisations;
    private final Rules rules;
    private final Duties duties;

    InsteadOfReporter(Organisations organisations, Rules rules, Duties duties) {
        this.organisations = organisations;
        this.rules = rules;
        this.duties = duties;
    }

    /** Nobody at the school where it was written any more. */
    boolean isNeeded(PersonId reporter, UnitId school) {
        return organisations.directory().assignments(reporter).stream()
                .noneMatch(assignment -> assignment.unit().equals(school));
    }

    void owe(SchoolTransaction transaction, Locked report, Feedback.Kind told) {
        if (!isNeeded(report.reporter(), report.school())) {
            return;
        }
        switch (told) {
            case CONFIRMED -> owe(transaction, report, CONFIRMATION, RuleKey.CONFIRMATION_TARGET);
            case OUTCOME, TAKEN_BY_MUNICIPALITY -> owe(transaction, report, OUTCOME, RuleKey.OUTCOME_TARGET);
            case HANDLER_CHANGED, UNIT_CHANGED -> {
                // Stands in the history; nothing has to be done about it.
            }
        }
    }

    private void owe(SchoolTransaction transaction, Locked report, String kind, RuleKey key) {
        LocalDate today = Dates.localDate(transaction.now());
        Rule target = rules.inForce(key, today);
        boolean principal = report.copy() == Copy.PRINCIPAL;
        Unit school = organisations.directory().unit(report.school());
        Unit unit = principal
                ? school
                : organisations.directory().ownerOffice(school.authority()).orElse(school);
        var calendar = rules.calendar();
        Instant due = calendar.endOf(calendar.plusWorkingDays(today, target.number()), unit.hours());
        duties.owe(
                transaction,
                List.of(new Duty(
                        Uuid7.at(transaction.now()),
                        unit.id(),
                        kind,
                        report.id(),
                        principal ? Role.PRINCIPAL : Role.SCHOOL_OWNER,
                        due,
                        null,
                        target.reference())));
    }

    /** Whoever else sees the report has it by that function. */
    void read(SchoolTransaction transaction, ReportRow report) {
        SchoolActor reader = transaction.actor();
        if (!reader.person().equals(report.reporterId()) && isNeeded(report.reporterId(), report.school())) {
            duties.done(transaction, report.id(), List.of(CONFIRMATION, OUTCOME));
        }
    }
}
