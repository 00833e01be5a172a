package se.samsyn.socialservices.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Requires;
import se.samsyn.foundation.page.Destination;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.intake.InboxQuery.Filter;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.UnitLoad;
import se.samsyn.socialservices.intake.UnitLoad.Clock;
import se.samsyn.socialservices.intake.UnitLoad.Due;
import se.samsyn.socialservices.intake.web.UnitPage.ClockRow;
import se.samsyn.socialservices.intake.web.UnitPage.Listed;
import se.samsyn.socialservices.intake.web.UnitPage.ShareRow;

/** Page 24: how the work lies at the unit, for the one who shares it out. */
@Controller
class UnitController {
    private static final String PATH = "/enheten";

    private final IncomingReports reports;
    private final Pages pages;

    UnitController(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @Bean
    static Destination unitTab() {
        return new Destination("intake.unit.tab", PATH, "intake.load", 30);
    }

    @GetMapping(PATH)
    @Requires("intake.load")
    View unit(Frame frame, SocialActor actor, @RequestParam(defaultValue = "") String ansvarig) {
        UnitLoad load = reports.load(actor, person(ansvarig));
        var page = new UnitPage(
                frame,
                lead(frame, load),
                load.isWithinTime(),
                clocks(frame, load),
                shares(frame, load),
                load.unassigned() == 0
                        ? null
                        : new Link(Numbers.whole(frame.texts(), load.unassigned()), inbox(Filter.UNASSIGNED)),
                listed(frame, load));
        return pages.page("socialservices/intake/web/unit", page);
    }

    /** What is no person is like one who has nothing here. */
    private static @Nullable PersonId person(String id) {
        try {
            return id.isEmpty() ? null : new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    private static String lead(Frame frame, UnitLoad load) {
        return load.open() == 0
                ? frame.t("intake.unit.nothing")
                : Numbers.counted(frame.texts(), "intake.unit.open", load.open());
    }

    private static List<ClockRow> clocks(Frame frame, UnitLoad load) {
        return Arrays.stream(Clock.values())
                .map(clock ->
                        clock(frame, clock, Objects.requireNonNull(load.clocks().get(clock))))
                .toList();
    }

    private static ClockRow clock(Frame frame, Clock clock, Due due) {
        return new ClockRow(
                new Link(frame.t("intake.unit.clock." + Words.code(clock)), inbox(filter(clock))),
                Numbers.whole(frame.texts(), due.passed()),
                due.passed() > 0,
                Numbers.whole(frame.texts(), due.today()),
                Numbers.whole(frame.texts(), due.week()),
                Numbers.whole(frame.texts(), due.later()));
    }

    /** Where the inbox has no such filter it is in the order of deadlines, so the nearest stand on top. */
    private static Filter filter(Clock clock) {
        return switch (clock) {
            case ASSESS -> Filter.PROTECTION_TODAY;
            case OUTCOME -> Filter.OUTCOME_MISSING;
            case CONFIRM, DECIDE, HAND_OVER -> Filter.OPEN;
        };
    }

    private static String inbox(Filter filter) {
        return InboxPlace.read("", "", "").of(filter);
    }

    private static List<ShareRow> shares(Frame frame, UnitLoad load) {
        return load.shares().stream()
                .map(share -> new ShareRow(
                        share.name(),
                        share.here() ? null : frame.t("intake.unit.left"),
                        Numbers.whole(frame.texts(), share.open()),
                        share.open() == 0 ? null : PATH + "?ansvarig=" + share.person() + "#anmalningar"))
                .toList();
    }

    private static @Nullable Listed listed(Frame frame, UnitLoad load) {
        var chosen = load.chosen();
        return chosen == null
                ? null
                : new Listed(
                        frame.t("intake.unit.of", chosen.name()),
                        chosen.reports().stream()
                                .map(report -> new Listed.Line(
                                        Words.clock(frame, report.receivedOn(), report.deadlines()),
                                        report.reference().value(),
                                        Words.tag(frame, report.stage(), report.deadlines(), false),
                                        Paths.report(report.reference()) + "#fordela"))
                                .toList());
    }
}
