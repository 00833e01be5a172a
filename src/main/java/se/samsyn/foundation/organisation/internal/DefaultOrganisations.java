package se.samsyn.foundation.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.organisation.Appointment;
import se.samsyn.foundation.organisation.AssignmentId;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.organisation.DistrictMerge;
import se.samsyn.foundation.organisation.DistrictSplit;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.CommonTransaction;
import se.samsyn.foundation.wall.Wall;

@Service
class DefaultOrganisations implements Organisations {
    private final Wall wall;
    private final RegisterMemory memory;
    private final EntryStore entries = new EntryStore();
    private final ChangeStore changes = new ChangeStore();
    private final Activation activation = new Activation();
    private final Redistricting redistricting = new Redistricting();

    DefaultOrganisations(Wall wall, RegisterMemory memory) {
        this.wall = wall;
        this.memory = memory;
    }

    @Override
    public Directory directory() {
        return memory.directory();
    }

    @Override
    public void register(CommonActor actor, List<? extends Entry> added) {
        changed(actor, tx -> {
            added.forEach(entry -> entries.enter(tx, entry));
            return true;
        });
    }

    @Override
    public Optional<Refusal> activate(CommonActor actor, UnitId unit) {
        return changed(actor, tx -> activation.activate(tx, unit));
    }

    @Override
    public Optional<Refusal> appoint(CommonActor actor, Appointment appointment) {
        return changed(actor, tx -> refuseUnless(entries.appoint(tx, appointment), Refusal.OVERLAPS));
    }

    @Override
    public Optional<Refusal> endAssignment(CommonActor actor, AssignmentId assignment, LocalDate lastDay) {
        return changed(actor, tx -> refuseUnless(changes.endAssignment(tx, assignment, lastDay), Refusal.NOT_FOUND));
    }

    @Override
    public Optional<Refusal> mergeDistricts(CommonActor actor, DistrictMerge merge) {
        return changed(actor, tx -> redistricting.merge(tx, merge));
    }

    @Override
    public Optional<Refusal> splitDistrict(CommonActor actor, DistrictSplit split) {
        return changed(actor, tx -> redistricting.split(tx, split));
    }

    @Override
    public <T> T change(CommonActor actor, Function<Change, T> work) {
        var changed = new AtomicBoolean();
        T answer = wall.common(actor, tx -> {
            var change = new DefaultChange(tx);
            T done = work.apply(change);
            changed.set(change.hasChanged());
            return done;
        });
        if (changed.get()) {
            memory.refresh();
        }
        return answer;
    }

    private <T> T changed(CommonActor actor, Function<CommonTransaction, T> work) {
        T answer = wall.common(actor, work);
        memory.refresh();
        return answer;
    }

    private static Optional<Refusal> refuseUnless(boolean done, Refusal refusal) {
        return done ? Optional.empty() : Optional.of(refusal);
    }
}
