package se.samsyn.school.concernreport.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.SentReport;

/** The receipt. Says received only when it is. */
@Component
class ReceiptPages {
    private final Pages pages;
    private final Organisations organisations;
    private final Rules rules;
    private final SchoolFrames frames;

    ReceiptPages(Pages pages, Organisations organisations, Rules rules, SchoolFrames frames) {
        this.pages = pages;
        this.organisations = organisations;
        this.rules = rules;
        this.frames = frames;
    }

    View show(Frame frame, SentReport report) {
        return pages.page("school/concernreport/web/receipt", page(frame, report));
    }

    private ReceiptPage page(Frame frame, SentReport report) {
        Unit unit = organisations.directory().unit(report.to());
        return new ReceiptPage(
                frame,
                report.arrived(),
                frame.t(report.arrived() ? "concernreport.received" : "concernreport.waiting"),
                sentence(frame, report, unit),
                report.reference().value(),
                unit.name(),
                report.arrived() ? readLater(frame, unit) : null,
                new TimelineWords(frame, rules, report).steps(),
                frames.contact(frame, unit, frame.t("concernreport.receipt.contact")),
                copy(frame, report),
                "/anmalningar/" + report.reference());
    }

    private static String sentence(Frame frame, SentReport report, Unit unit) {
        Dates dates = frame.dates();
        var day = Dates.localDate(report.submittedAt());
        return report.arrived()
                ? frame.t(
                        "concernreport.received.sentence",
                        unit.name(),
                        dates.longDay(day),
                        dates.time(report.submittedAt()))
                : frame.t("concernreport.waiting.sentence", unit.name());
    }

    /** When it is closed: the day and hour when it is read. */
    private @Nullable String readLater(Frame frame, Unit unit) {
        Instant now = frame.dates().now();
        return rules.calendar().isOpen(unit.hours(), now)
                ? null
                : frame.t(
                        "concernreport.received.later",
                        frame.dates().dayAndTime(rules.calendar().nextOpening(unit.hours(), now)));
    }

    private String copy(Frame frame, SentReport report) {
        var directory = organisations.directory();
        Unit school = directory.unit(report.school());
        return report.copy() == Copy.PRINCIPAL
                ? frame.t(
                        "concernreport.receipt.copy.PRINCIPAL", school.contact().name())
                : frame.t(
                        "concernreport.receipt.copy.OWNER",
                        directory.authority(school.authority()).name());
    }
}
