package se.samsyn.foundation.notification.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.duty.Reminders;
import se.samsyn.foundation.notification.Choice;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.notification.Settings;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Wall;

@Service
class DefaultNotifications implements Notifications, Reminders {
    private static final String CHOOSE = "notification.choose";
    private static final String UNREACHED = "notification.unreached";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final MailServer server;

    DefaultNotifications(Wall wall, Access access, Organisations organisations, MailServer server) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.server = server;
    }

    @Override
    public boolean haveServer() {
        return server.isNamed();
    }

    @Override
    public boolean areSent() {
        return server.isNamed();
    }

    @Override
    public Settings settings(Actor actor) {
        access.require(actor, CHOOSE);
        return wall.common(inCommon(actor), transaction -> SettingStore.of(transaction, actor.person()));
    }

    @Override
    public void choose(Actor actor, Choice choice) {
        access.require(actor, CHOOSE);
        wall.common(inCommon(actor), transaction -> {
            SettingStore.choose(transaction, actor.person(), choice);
            return choice;
        });
    }

    @Override
    public List<Unreached> unreached(Actor actor) {
        if (access.ground(actor, UNREACHED).isEmpty()) {
            return List.of();
        }
        var colleagues = organisations.directory().staff(actor.unit()).stream()
                .map(Assignment::person)
                .toList();
        return wall.common(inCommon(actor), transaction -> SettingStore.unreached(transaction, colleagues));
    }

    /** What a person has chosen is common, whichever side the person acts on. */
    private static CommonActor inCommon(Actor actor) {
        return CommonActor.job("settings", actor.authority());
    }
}
