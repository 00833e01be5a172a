package se.samsyn.foundation.notification.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.duty.Reminders;
import se.samsyn.foundation.notification.Choice;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.notification.Settings;
import se.samsyn.foundation.notification.Trial;
import se.samsyn.foundation.notification.internal.Post.Mail;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.Actor;
import se.samsyn.foundation.wall.CommonActor;
import se.samsyn.foundation.wall.Wall;

@Service
class DefaultNotifications implements Notifications, Reminders {
    private static final String CHOOSE = "notification.choose";
    private static final String TRY = "notification.try";
    private static final String UNREACHED = "notification.unreached";

    private final Wall wall;
    private final Access access;
    private final Organisations organisations;
    private final MailServer server;
    private final Pages pages;

    DefaultNotifications(Wall wall, Access access, Organisations organisations, MailServer server, Pages pages) {
        this.wall = wall;
        this.access = access;
        this.organisations = organisations;
        this.server = server;
        this.pages = pages;
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

    @Override
    public void tryMail(CommonActor actor) {
        access.require(actor, TRY);
        Settings settings = settings(actor);
        if (settings.address() == null || !server.isNamed()) {
            return;
        }
        Texts texts = pages.texts(Locale.of(settings.choice().language()));
        String answer = Smtp.refusal(
                server,
                new Mail(
                        settings.address(),
                        settings.choice().language(),
                        texts.t("notification.mail.trial.subject"),
                        texts.t("notification.mail.trial.body")));
        wall.common(actor, transaction -> {
            TrialStore.put(transaction, answer);
            return answer;
        });
    }

    @Override
    public @Nullable Trial lastTrial(CommonActor actor) {
        access.require(actor, TRY);
        return wall.common(actor, TrialStore::last).orElse(null);
    }

    /** What a person has chosen is common, whichever side the person acts on. */
    private static CommonActor inCommon(Actor actor) {
        return CommonActor.job("settings", actor.authority());
    }
}
