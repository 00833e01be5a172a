package se.samsyn.foundation.administration.internal;

import java.util.List;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.Authority;
import se.samsyn.foundation.organisation.DefaultIntake;
import se.samsyn.foundation.organisation.Delegation;
import se.samsyn.foundation.organisation.District;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Municipality;
import se.samsyn.foundation.organisation.NewUnit;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.PostalArea;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.shared.AuthorityId;
import se.samsyn.foundation.shared.UnitId;

/** By which name an entry stands in the log of changes. */
final class EntryNotes {
    private EntryNotes() {}

    static void note(Change change, String what, Entry entry) {
        if (entry instanceof LocalText) {
            change.note("text", List.of(name(change, entry)));
        } else if (entry instanceof DefaultIntake intake) {
            change.note("default-unit", List.of(unit(change, intake.unit())));
        } else {
            change.note(what, List.of(name(change, entry)));
        }
    }

    static String unit(Change change, UnitId id) {
        return change.register().units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse("");
    }

    private static String name(Change change, Entry entry) {
        return switch (entry) {
            case Municipality municipality -> municipality.name();
            case Authority authority -> authority.name();
            case District district -> district.name();
            case NewUnit unit -> unit.name();
            case Delegation delegation -> board(change, delegation.authority()) + " " + delegation.point();
            case Person person -> person.name();
            case PostalArea area -> area.code();
            case LocalText text -> text.body();
            case DefaultIntake intake -> unit(change, intake.unit());
            case Appointment appointment -> unit(change, appointment.unit());
        };
    }

    private static String board(Change change, AuthorityId id) {
        return change.register().authorities().stream()
                .filter(authority -> authority.id().equals(id))
                .map(Authority::name)
                .findFirst()
                .orElse("");
    }
}
