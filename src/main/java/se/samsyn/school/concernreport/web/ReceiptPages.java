package se.samsyn.school.concernreport.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.document.Documents;
import se.samsyn.foundation.organisation.Contact;
import se.samsyn.foundation.organisation.LocalText;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.organisation.Unit;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.ErrorPage;
import se.samsyn.foundation.page.FileView;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.rules.Rules;
import se.samsyn.school.concernreport.Copy;
import se.samsyn.school.concernreport.SentReport;
import se.samsyn.school.concernreport.Trace;

/** The receipt. Says received only when it is. */
@Component
class ReceiptPages {
    private final Pages pages;
    private final Organisations organisations;
    private final Rules rules;
    private final SchoolFrames frames;
    private final Documents documents;

    ReceiptPages(Pages pages, Organisations organisations, Rules rules, SchoolFrames frames, Documents documents) {
        this.documents = documents;
        this.pages = pages;
        this.organisations = organisations;
        this.rules = rules;
        this.frames = frames;
    }

    /** @param typedAfterwards whether something was typed after it was sent, which is not in it */
    View show(Frame frame, SentReport report, boolean typedAfterwards) {
        if (report.removal() != null) {
            return pages.seeOther("/anmalningar/" + report.reference());
        }
        return pages.page(
                "school/concernreport/web/receipt",
                page(frame, report, new DayWords(frame.dates(), false), typedAfterwards));
    }

    /** The receipt holds what may only be read when the reading is logged: without that, only that it is sent. */
    View unread(Frame frame, Trace trace, ReportId id) {
        Unit unit = organisations.directory().unit(trace.to());
        return pages.page(
                "foundation/page/error",
                new ErrorPage(
                        frame,
                        frame.t("concernreport.unread"),
                        frame.t("concernreport.unread.sentence", trace.reference(), unit.name(), unit.phone()),
                        new Link(frame.t("concernreport.unread.again"), SentBefore.path(id))));
    }

    /** On paper, for those who keep paper. Holds nothing of the child but what sent it to that unit. */
    View pdf(Frame frame, SentReport report) {
        if (report.removal() != null) {
            return pages.seeOther("/anmalningar/" + report.reference());
        }
        var page = page(frame, report, new DayWords(frame.dates(), true), false);
        byte[] pdf = documents.pdf(pages.text("school/concernreport/web/receipt_paper", page));
        return new FileView(
                frame.t("concernreport.receipt.file", report.reference()), MediaType.APPLICATION_PDF_VALUE, pdf);
    }

    private ReceiptPage page(Frame frame, SentReport report, DayWords days, boolean typedAfterwards) {
        Unit unit = organisations.directory().unit(report.to());
        return new ReceiptPage(
                frame,
                report.arrived(),
                typedAfterwards,
                frames.answersNow(frame, unit, "").phone(),
                frame.t(report.arrived() ? "concernreport.received" : "concernreport.waiting"),
                sentence(frame, report, unit, days),
                report.reference().value(),
                unit.name(),
                new WhyThere(frame, organisations.directory(), report).sentence(),
                report.arrived() ? readLater(frame, report, unit, days) : null,
                new TimelineWords(frame, rules, report, unit, days).steps(),
                frames.contact(frame, unit, frame.t("concernreport.receipt.contact")),
                organisations.directory().words(LocalText.Kind.OUT_OF_HOURS, frame.texts()),
                TogetherWords.rows(frame, organisations.directory(), report),
                CompletionWords.path(report.reference()),
                copy(frame, report),
                "/anmalningar/" + report.reference(),
                ReportPages.attachments(frame, report),
                frame.dates().datedDay(frame.dates().today()));
    }

    private static String sentence(Frame frame, SentReport report, Unit unit, DayWords days) {
        Dates dates = frame.dates();
        var day = Dates.localDate(report.submittedAt());
        String words = dates.longDay(day);
        return report.arrived()
                ? frame.t(
                        "concernreport.received.sentence",
                        unit.name(),
                        days.isToday(day) ? frame.t("concernreport.received.today", words) : words,
                        dates.time(report.submittedAt()))
                : frame.t("concernreport.waiting.sentence", unit.name());
    }

    /** When it came outside hours and the unit has not opened yet: who reads it now, and when the unit does. */
    private @Nullable String readLater(Frame frame, SentReport report, Unit unit, DayWords days) {
        Instant opens = rules.calendar().nextOpening(unit.hours(), report.submittedAt());
        if (!opens.isAfter(frame.dates().now())) {
            return null;
        }
        String phone = frames.phoneAtNight(unit);
        return phone == null
                ? frame.t("concernreport.received.later", days.dayAndTime(opens))
                : frame.t("concernreport.received.night", days.dayAndTime(opens), phone);
    }

    private String copy(Frame frame, SentReport report) {
        var directory = organisations.directory();
        Unit school = directory.unit(report.school());
        return report.copy() == Copy.PRINCIPAL
                ? frame.t("concernreport.receipt.copy.PRINCIPAL", titled(frame, school.contact()))
                : frame.t(
                        "concernreport.receipt.copy.OWNER",
                        directory.authority(school.authority()).name());
    }

    /** "Rektor Sara Sagolund"; the school's name when nobody is principal today. */
    private static String titled(Frame frame, Contact contact) {
        return contact.function() == null
                ? contact.name()
                : frame.t(
                        "concernreport.receipt.titled",
                        frame.t("organisation.function." + contact.function()),
                        contact.name());
    }
}
