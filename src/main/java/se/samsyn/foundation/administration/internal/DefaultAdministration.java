package se.samsyn.foundation.administration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.account.Accounts;
import se.samsyn.foundation.administration.Administration;
import se.samsyn.foundation.administration.Gap;
import se.samsyn.foundation.administration.Looked;
import se.samsyn.foundation.administration.Task;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.organisation.Entry;
import se.samsyn.foundation.organisation.Noted;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Organisations.Change;
import se.samsyn.foundation.organisation.Refusal;
import se.samsyn.foundation.organisation.Register;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.CommonActor;

@Service
class DefaultAdministration implements Administration {
    private static final String WRITE = "administration.write";
    private static final int MOST_CHANGES = 200;

    private final Access access;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Looking looking;

    DefaultAdministration(
            Access access,
            Organisations organisations,
            Accounts accounts,
            Notifications notifications,
            Looking looking) {
        this.access = access;
        this.organisations = organisations;
        this.accounts = accounts;
        this.notifications = notifications;
        this.looking = looking;
    }

    @Override
    public List<Task> tasks(CommonActor actor) {
        var city = city(actor);
        return new Tasks(city, new Gaps(city).all(), notifications.haveServer(), notifications.lastTrial(actor)).all();
    }

    @Override
    public List<Gap> gaps(CommonActor actor) {
        return new Gaps(city(actor)).all();
    }

    private City city(CommonActor actor) {
        return new City(register(actor), organisations.directory(), accounts.search(actor, ""));
    }

    @Override
    public Register register(CommonActor actor) {
        access.require(actor, WRITE);
        return organisations.change(actor, Change::register);
    }

    @Override
    public void enter(CommonActor actor, List<? extends Entry> entries) {
        access.require(actor, WRITE);
        organisations.change(actor, change -> {
            entries.forEach(entry -> {
                change.enter(entry);
                EntryNotes.note(change, "entered", entry);
            });
            return entries;
        });
    }

    @Override
    public void correct(CommonActor actor, Entry entry) {
        access.require(actor, WRITE);
        organisations.change(actor, change -> {
            change.correct(entry);
            EntryNotes.note(change, "corrected", entry);
            return entry;
        });
    }

    @Override
    public Optional<Refusal> activate(CommonActor actor, UnitId unit) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> {
            Optional<Refusal> refusal = change.activate(unit);
            if (refusal.isEmpty()) {
                change.note("activated", List.of(EntryNotes.unit(change, unit)));
            }
            return refusal;
        });
    }

    @Override
    public void endDelegation(CommonActor actor, UUID delegation, LocalDate lastDay) {
        access.require(actor, WRITE);
        organisations.change(actor, change -> {
            var known = change.register().delegations().stream()
                    .filter(one -> one.id().equals(delegation))
                    .findFirst()
                    .orElseThrow(Access.Missing::new);
            change.endDelegation(delegation, lastDay);
            EntryNotes.note(change, "ended-delegation", known);
            return known;
        });
    }

    @Override
    public List<Looked> health() {
        return looking.look();
    }

    @Override
    public List<Noted> changes(CommonActor actor) {
        access.require(actor, WRITE);
        return organisations.change(actor, change -> change.noted(MOST_CHANGES));
    }
}
