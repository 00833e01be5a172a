package se.samsyn.socialservices.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Chip;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.Inbox;
import se.samsyn.socialservices.intake.InboxQuery.Filter;
import se.samsyn.socialservices.intake.IncomingReports;

/** Page 17: what waits, nearest deadline first. */
@Controller
class InboxController {
    private final IncomingReports reports;
    private final Organisations organisations;
    private final Access access;
    private final Pages pages;

    InboxController(IncomingReports reports, Organisations organisations, Access access, Pages pages) {
        this.access = access;
        this.reports = reports;
        this.organisations = organisations;
        this.pages = pages;
    }

    @Bean
    static Destination inboxTab() {
        return new Destination("intake.tab", Paths.INBOX, "intake.list", 20);
    }

    @GetMapping(Paths.INBOX)
    @Requires("intake.list")
    View inbox(
            Frame frame,
            SocialActor actor,
            @RequestParam(defaultValue = "") String visa,
            @RequestParam(defaultValue = "") String rad,
            @RequestParam(defaultValue = "") String efter,
            @RequestParam(required = false) @Nullable String vantar) {
        String notice = vantar == null ? null : frame.t("intake.waiting");
        return page(frame, actor, InboxPlace.read(visa, rad, efter), notice, HttpStatus.OK);
    }

    /** The inbox again, with a sentence about what was not done. */
    View refused(Frame frame, SocialActor actor, String sentence) {
        return page(Paths.underInbox(frame), actor, InboxPlace.read("", "", ""), sentence, HttpStatus.CONFLICT);
    }

    private View page(Frame frame, SocialActor actor, InboxPlace place, @Nullable String notice, HttpStatus status) {
        Inbox inbox = reports.inbox(actor, place.query());
        boolean whole = place.query().filter() == Filter.OPEN || actor.isOutOfHours();
        var page = new InboxPage(
                frame,
                facing(frame),
                new InboxPage.Density(place.dense(), place.withOtherDensity()),
                actor.isOutOfHours() ? List.of() : chips(frame, place, inbox.counts()),
                new InboxLines(frame, organisations.directory(), actor.isOutOfHours()).groups(inbox, whole),
                frame.t(actor.isOutOfHours() ? "intake.inbox.empty.out-of-hours" : "intake.inbox.empty.sentence"),
                link(frame, actor, "intake.search", "intake.search.link", Paths.SEARCH),
                link(frame, actor, "intake.register", "intake.register.link", Paths.REGISTER),
                link(frame, actor, "intake.break_glass", "intake.emergency.link", Paths.EMERGENCY),
                place.after(inbox.next()),
                notice);
        return pages.page("socialservices/intake/web/inbox", page, status);
    }

    /** Null for whoever may not. */
    private @Nullable Link link(Frame frame, SocialActor actor, String action, String words, String path) {
        return access.ground(actor, action).isPresent() ? new Link(frame.t(words), path) : null;
    }

    private static String facing(Frame frame) {
        var dates = frame.dates();
        String unit = frame.who() == null ? "" : frame.who().workplace();
        return frame.t(
                "intake.inbox.facing", unit, Texts.capital(dates.longDay(dates.today())), dates.time(dates.now()));
    }

    private static List<Chip> chips(Frame frame, InboxPlace place, Inbox.Counts counts) {
        return List.of(
                chip(frame, place, Filter.OPEN, counts.open()),
                chip(frame, place, Filter.UNASSIGNED, counts.unassigned()),
                chip(frame, place, Filter.MINE, counts.mine()),
                chip(frame, place, Filter.PROTECTION_TODAY, counts.protectionToday()),
                chip(frame, place, Filter.OUTCOME_MISSING, counts.outcomeMissing()),
                chip(frame, place, Filter.TRIAGE, counts.triage()));
    }

    private static Chip chip(Frame frame, InboxPlace place, Filter filter, long count) {
        return new Chip(
                frame.t("intake.filter." + Words.code(filter)),
                count,
                place.of(filter),
                place.query().filter() == filter);
    }
}
