package se.samsyn.socialservices.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Pages;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.ActResult.Done;
import se.samsyn.socialservices.intake.ActResult.Refused;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.web.ReportPages.Asked;

/** A form on a report, whose sending is one act. What was typed stands there still when the act is not done. */
@Component
class ActForms {
    private final IncomingReports reports;
    private final Pages pages;

    ActForms(IncomingReports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    /** What was typed. */
    interface Typed {
        FormErrors check(Frame frame);

        /** Of what has no error. */
        Act act();
    }

    /** The page as its template takes it. */
    interface Page<T extends Typed> {
        /** @param before as it was typed; null when the form is only opened */
        Object of(Opened opened, @Nullable T before);
    }

    /**
     * What stands on every such page.
     *
     * @param notice what was not done; null when there is nothing to say
     */
    record Opened(
            Frame frame,
            FullReport report,
            ReportHead head,
            @Nullable String notice,
            FormErrors errors) {
        String path() {
            return Paths.report(report.listed().reference());
        }
    }

    <T extends Typed> View open(Asked asked, String template, Page<T> page) {
        return show(template, page.of(opened(asked, null, new FormErrors()), null), HttpStatus.OK);
    }

    <T extends Typed> View send(Asked asked, T typed, String template, Page<T> page) {
        Frame frame = asked.frame();
        FormErrors errors = typed.check(frame);
        if (!errors.isEmpty()) {
            return show(template, page.of(opened(asked, null, errors), typed), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (reports.act(asked.actor(), asked.reference(), typed.act())) {
            case Done done -> asked.back(pages, done.arrived());
            case Refused refused -> {
                String notice = frame.t(refused.why().text(), refused.values().toArray());
                yield show(template, page.of(opened(asked, notice, errors), typed), HttpStatus.CONFLICT);
            }
        };
    }

    private Opened opened(Asked asked, @Nullable String notice, FormErrors errors) {
        Frame frame = Paths.underInbox(asked.frame());
        FullReport report = reports.open(asked.actor(), asked.reference());
        return new Opened(frame, report, ReportHead.of(frame, asked.actor(), report), notice, errors);
    }

    private View show(String template, Object page, HttpStatus status) {
        return pages.page("socialservices/intake/web/" + template, page, status);
    }
}
