package se.samsyn.foundation.notification.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.notification.Notifications;
import se.samsyn.foundation.notification.Settings;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.wall.Actor;

/** What one has chosen for oneself: the language, and when to be reminded. */
@Controller
class SettingsController {
    private static final String PATH = "/mina-installningar";
    private static final String CHOOSE = "notification.choose";

    private static final List<LocalTime> HOURS = Stream.of(
                    "06:30", "07:00", "07:30", "08:00", "08:30", "09:00", "12:00")
            .map(LocalTime::parse)
            .toList();

    private final Notifications notifications;
    private final Pages pages;

    SettingsController(Notifications notifications, Pages pages) {
        this.notifications = notifications;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Requires(CHOOSE)
    View settings(Frame frame, Actor actor, @RequestParam(required = false) @Nullable String sparat) {
        Settings settings = notifications.settings(actor);
        var page = new SettingsPage(
                frame,
                sparat == null ? null : frame.t("notification.saved"),
                language(frame),
                reminders(frame, settings),
                digest(frame, settings),
                address(frame, settings),
                notifications.haveServer() ? null : frame.t("notification.no-server"),
                notifications.unreached(actor).stream()
                        .map(colleague -> frame.t("notification.unreached.one", colleague.name(), colleague.address()))
                        .toList());
        return pages.page("foundation/notification/web/settings", page);
    }

    /** What was not among the answers is as if nothing was chosen. The pages follow the language at once. */
    @PostMapping(PATH)
    @Requires(CHOOSE)
    View save(
            Actor actor,
            @RequestParam(defaultValue = "sv") String language,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String reminders) {
        String chosen = language.equals("en") ? "en" : "sv";
        notifications.choose(
                actor, new se.samsyn.foundation.notification.Choice(chosen, hour(digest), reminders.equals("yes")));
        return pages.seeOther("/sprak?till=" + chosen + "&sedan=" + PATH + "?sparat");
    }

    private static LocalTime hour(String typed) {
        try {
            LocalTime hour = LocalTime.parse(typed);
            return HOURS.contains(hour) ? hour : se.samsyn.foundation.notification.Choice.UNCHOSEN.digest();
        } catch (DateTimeException noHour) {
            return se.samsyn.foundation.notification.Choice.UNCHOSEN.digest();
        }
    }

    private static Choices language(Frame frame) {
        return new Choices(
                "language",
                frame.t("notification.language"),
                null,
                Stream.of("sv", "en")
                        .map(code ->
                                Choice.of(code, frame.t("notification.language." + code), code.equals(frame.lang())))
                        .toList(),
                null);
    }

    private static Choices reminders(Frame frame, Settings settings) {
        return new Choices(
                "reminders",
                frame.t("notification.reminders"),
                frame.t("notification.reminders.hint"),
                List.of(Choice.of(
                        "yes",
                        frame.t("notification.reminders.yes"),
                        settings.choice().reminders())),
                null);
    }

    private static Choices digest(Frame frame, Settings settings) {
        return new Choices(
                "digest",
                frame.t("notification.digest"),
                null,
                HOURS.stream()
                        .map(hour -> Choice.of(
                                hour.toString(),
                                frame.dates().time(hour),
                                hour.equals(settings.choice().digest())))
                        .toList(),
                null);
    }

    private static String address(Frame frame, Settings settings) {
        if (settings.address() == null) {
            return frame.t("notification.address.none");
        }
        return frame.t(
                settings.bounced() ? "notification.address.bounced" : "notification.address", settings.address());
    }
}
