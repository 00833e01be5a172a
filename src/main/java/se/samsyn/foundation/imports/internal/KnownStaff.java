package se.samsyn.foundation.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.PersonId;

/** The people, workplaces and assignments of the register, and the assignments that earlier rows of the file add. */
final class KnownStaff {
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, List<Unit>> units = new HashMap<>();
    private final Map<PersonId, List<Appointment>> assignments = new HashMap<>();
    private final List<StaffFunction> functions;

    KnownStaff(Change change) {
        Register register = change.register();
        functions = register.functions();
        change.people().stream()
                .filter(person -> person.email() != null)
                .forEach(person -> people.put(low(String.valueOf(person.email())), person));
        register.units().stream().filter(Unit::active).forEach(unit -> {
            named(unit.name()).add(unit);
            if (unit.school() != null && unit.school().unitCode() != null) {
                named(unit.school().unitCode()).add(unit);
            }
        });
        register.assignments().forEach(assignment -> remember(asEntered(assignment)));
    }

    private static Appointment asEntered(Assignment assignment) {
        return new Appointment(
                assignment.id(),
                assignment.person(),
                assignment.unit(),
                assignment.function().code(),
                assignment.phone(),
                assignment.period(),
                assignment.qualified());
    }

    List<StaffFunction> functions() {
        return functions;
    }

    @Nullable
    Person person(String email) {
        return people.get(low(email));
    }

    /** By code or by name; two when both a district's and its neighbour's are called the same. */
    List<Unit> units(String word) {
        return units.getOrDefault(low(word), List.of());
    }

    /** The same for a unit whether its name or its code is written. */
    String unitKey(String word) {
        var found = units(word);
        return found.size() == 1 ? found.getFirst().id().toString() : word;
    }

    @Nullable
    Appointment same(Person person, Unit unit, StaffFunction function, LocalDate from) {
        return of(person.id()).stream()
                .filter(one -> one.unit().equals(unit.id())
                        && one.function().equals(function.code())
                        && one.period().from().equals(from))
                .findFirst()
                .orElse(null);
    }

    /** Another assignment to the same function there, that holds on one of the same days. */
    @Nullable
    Appointment overlapping(Appointment told) {
        return of(told.person()).stream()
                .filter(one -> !one.id().equals(told.id())
                        && one.unit().equals(told.unit())
                        && one.function().equals(told.function())
                        && !one.period().endsBefore(told.period().from())
                        && !told.period().endsBefore(one.period().from()))
                .findFirst()
                .orElse(null);
    }

    void remember(Appointment appointment) {
        var known = of(appointment.person());
        known.removeIf(one -> one.id().equals(appointment.id()));
        known.add(appointment);
    }

    private List<Appointment> of(PersonId person) {
        return assignments.computeIfAbsent(person, one -> new ArrayList<>());
    }

    private List<Unit> named(String name) {
        return units.computeIfAbsent(low(name), one -> new ArrayList<>());
    }

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
