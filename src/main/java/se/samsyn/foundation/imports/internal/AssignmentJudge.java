package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.imports.Column;
import se.samsyn.foundation.imports.Fault.Reason;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Period;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Uuid7;

/** An assignment is known by its person, unit, function and first day. */
final class AssignmentJudge implements Judge {
    private final Change change;
    private final KnownStaff known;
    private final Vocabulary<StaffFunction> functions;
    private final Vocabulary<Boolean> answers;
    private final RegisterWords shown;
    private final PersonId sender;
    private final LocalDate today;

    AssignmentJudge(Change change, KnownStaff known, Vocabularies vocabularies, RegisterWords shown, PersonId sender) {
        this.change = change;
        this.known = known;
        this.functions = vocabularies.functions(known.functions());
        this.answers = vocabularies.answers();
        this.shown = shown;
        this.sender = sender;
        today = Dates.localDate(change.transaction().now());
    }

    @Override
    public @Nullable String key(Line line) {
        LocalDate from = Answers.day(new Line(line), Column.FROM);
        String function = functions
                .meaning(line.raw(Column.FUNCTION))
                .map(StaffFunction::code)
                .orElse(line.raw(Column.FUNCTION));
        return String.join(
                        "|",
                        line.raw(Column.EMAIL),
                        known.unitKey(line.raw(Column.UNIT)),
                        function,
                        from == null ? line.raw(Column.FROM) : from.toString())
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public Verdict judge(Line line) {
        Person person = person(line);
        Unit unit = unit(line);
        StaffFunction function = function(line, unit);
        String phone = Answers.phone(line, Column.PHONE);
        line.required(Column.FROM);
        LocalDate from = line.raw(Column.FROM).isEmpty() ? null : Answers.day(line, Column.FROM);
        LocalDate to = Answers.day(line, Column.TO);
        Boolean qualified = Answers.yes(line, Column.QUALIFIED, answers);
        if (from != null && to != null && to.isBefore(from)) {
            line.fault(Column.TO, Reason.DATE_ORDER);
        }
        if (line.isFaulty() || person == null || unit == null || function == null || from == null) {
            return new Verdict.Faulty();
        }
        Appointment before = known.same(person, unit, function, from);
        var told = new Appointment(
                before == null ? new AssignmentId(Uuid7.at(change.transaction().now())) : before.id(),
                person.id(),
                unit.id(),
                function.code(),
                before != null && !line.has(Column.PHONE) ? before.phone() : phone,
                before != null && !line.has(Column.TO) ? before.period() : new Period(from, to),
                qualified != null ? qualified : before != null && before.qualified());
        if (told.equals(before)) {
            return new Verdict.Known();
        }
        if (cannotBe(line, before, told)) {
            return new Verdict.Faulty();
        }
        known.remember(told);
        return before == null ? new Verdict.Added(List.of(), taken -> taken.enter(told)) : changed(before, told);
    }

    private Verdict changed(Appointment before, Appointment told) {
        var differences = new Differences();
        differences.note(Column.PHONE, before.phone(), told.phone());
        differences.note(
                Column.TO,
                shown.lastDay(before.period().to()),
                shown.lastDay(told.period().to()));
        differences.note(Column.QUALIFIED, shown.answer(before.qualified()), shown.answer(told.qualified()));
        return differences.verdict(taken -> taken.correct(told));
    }

    private boolean cannotBe(Line line, @Nullable Appointment before, Appointment told) {
        if (before != null && before.period().endsBefore(today)) {
            line.fault(
                    Column.FROM, Reason.HAS_ENDED, shown.lastDay(before.period().to()));
            return true;
        }
        Appointment other = known.overlapping(told);
        if (other != null) {
            line.fault(
                    Column.FROM,
                    Reason.OVERLAPS,
                    other.period().from().toString(),
                    shown.lastDay(other.period().to()));
        }
        return line.isFaulty();
    }

    private @Nullable Person person(Line line) {
        String email = Answers.email(line, Column.EMAIL);
        if (email == null) {
            return null;
        }
        Person person = known.person(email);
        if (person == null) {
            return line.fault(Column.EMAIL, Reason.PERSON_UNKNOWN);
        }
        return person.id().equals(sender) ? line.fault(Column.EMAIL, Reason.OWN_ASSIGNMENT) : person;
    }

    private @Nullable Unit unit(Line line) {
        String typed = line.required(Column.UNIT);
        if (typed == null) {
            return null;
        }
        var units = known.units(typed);
        return units.size() == 1
                ? units.getFirst()
                : line.fault(Column.UNIT, units.isEmpty() ? Reason.UNIT_UNKNOWN : Reason.UNIT_AMBIGUOUS);
    }

    private @Nullable StaffFunction function(Line line, @Nullable Unit unit) {
        String typed = line.required(Column.FUNCTION);
        if (typed == null) {
            return null;
        }
        var function = functions.meaning(typed);
        if (function.isEmpty()) {
            return line.fault(Column.FUNCTION, Reason.FUNCTION_UNKNOWN);
        }
        return unit == null || function.get().role().belongsTo(unit.kind().side())
                ? function.get()
                : line.fault(Column.FUNCTION, Reason.FUNCTION_OF_ANOTHER_SIDE, unit.name());
    }
}
