package se.samsyn.foundation.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Noted;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Person;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonTransaction;

/** Remembers whether anything was written, so that a mere look does not have the register read anew. */
final class DefaultChange implements Organisations.Change {
    private final CommonTransaction tx;
    private boolean changed;

    DefaultChange(CommonTransaction tx) {
        this.tx = tx;
    }

    boolean hasChanged() {
        return changed;
    }

    @Override
    public CommonTransaction transaction() {
        return tx;
    }

    @Override
    public Register register() {
        return new RegisterStore().read(tx);
    }

    @Override
    public List<Person> people() {
        return new RegisterStore().people(tx);
    }

    @Override
    public void enter(Entry entry) {
        changed = true;
        new EntryStore().enter(tx, entry);
    }

    @Override
    public void correct(Entry entry) {
        changed = true;
        CorrectionStore.correct(tx, entry);
    }

    @Override
    public Optional<Refusal> activate(UnitId unit) {
        changed = true;
        return new Activation().activate(tx, unit);
    }

    @Override
    public Optional<Refusal> appoint(Appointment appointment) {
        changed = true;
        return new EntryStore().appoint(tx, appointment) ? Optional.empty() : Optional.of(Refusal.OVERLAPS);
    }

    @Override
    public Optional<Refusal> endAssignment(AssignmentId assignment, LocalDate lastDay) {
        changed = true;
        return new ChangeStore().endAssignment(tx, assignment, lastDay)
                ? Optional.empty()
                : Optional.of(Refusal.NOT_FOUND);
    }

    @Override
    public void endDelegation(UUID delegation, LocalDate lastDay) {
        changed = true;
        new ChangeStore().endDelegation(tx, delegation, lastDay);
    }

    @Override
    public void note(String what, List<String> about) {
        NoteStore.insert(tx, what, about);
    }

    @Override
    public List<Noted> noted(int most) {
        return NoteStore.latest(tx, most);
    }
}
