package se.samsyn.foundation.administration.internal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.administration.Gap;
import se.samsyn.foundation.administration.Task;
import se.samsyn.foundation.administration.Task.Kind;
import se.samsyn.foundation.administration.Task.State;
import se.samsyn.foundation.notification.Trial;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.organisation.UnitKind;

/** How far each task has come, by what is there. */
record Tasks(
        City city,
        List<Gap> gaps,
        boolean mailServer,
        @Nullable Trial trial) {
    List<Task> all() {
        return Stream.of(Kind.values())
                .map(kind -> new Task(
                        kind,
                        switch (kind) {
                            case BOARDS -> boards();
                            case UNITS -> units();
                            case SCHOOLS -> begun(!city.units(UnitKind.SCHOOL).isEmpty(), true);
                            case STAFF -> staff();
                            case ADDRESSES -> addresses();
                            case ACTIVATION -> activation();
                            case MAIL -> begun(mailServer, trial != null && trial.wasAccepted());
                            case TRIAL -> begun(!city.directory().schools().isEmpty(), gaps.isEmpty());
                        }))
                .toList();
    }

    private static State begun(boolean begun, boolean done) {
        if (!begun) {
            return State.NOT_BEGUN;
        }
        return done ? State.DONE : State.BEGUN;
    }

    private State boards() {
        return begun(
                !city.register().municipalities().isEmpty(),
                !city.directory().districts().isEmpty());
    }

    private State units() {
        List<Unit> intakes = city.units(UnitKind.INTAKE);
        return begun(
                !intakes.isEmpty() || !city.units(UnitKind.OUT_OF_HOURS).isEmpty(),
                !intakes.isEmpty() && intakes.stream().allMatch(intake -> intake.outOfHours() != null));
    }

    /** Everybody who answers for a report can be reached, come in and decide. */
    private State staff() {
        List<Unit> manned = Stream.concat(city.units(UnitKind.INTAKE).stream(), city.units(UnitKind.SCHOOL).stream())
                .toList();
        boolean decided = city.units(UnitKind.INTAKE).stream().allMatch(city::somebodyDecides);
        return begun(
                city.staff().size() > 1,
                !manned.isEmpty() && decided && manned.stream().allMatch(city::somebodyComesIn));
    }

    private State addresses() {
        var reached = city.reached();
        return begun(!reached.isEmpty(), reached.containsAll(city.districts()));
    }

    private State activation() {
        boolean chosen = !city.register().defaultIntakes().isEmpty();
        return begun(
                chosen || !city.directory().intakeUnits().isEmpty(),
                chosen && city.inactive().isEmpty());
    }
}
