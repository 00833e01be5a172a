package se.samsyn.socialservices.intake.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.samsyn.foundation.access.Access;
import se.samsyn.foundation.organisation.Assignment;
import se.samsyn.foundation.organisation.Organisations;
import se.samsyn.foundation.page.Choice;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.FormErrors;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.Pages;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.wall.SocialActor;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Act;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Handler;
import se.samsyn.socialservices.intake.IncomingReports;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.Supplement.Mark;

/** Makes page 18 of a report. */
@Component
class ReportPages {
    private static final String TEMPLATE = "socialservices/intake/web/report";

    private final IncomingReports reports;
    private final Organisations organisations;
    private final Access access;
    private final Pages pages;

    ReportPages(IncomingReports reports, Organisations organisations, Access access, Pages pages) {
        this.reports = reports;
        this.organisations = organisations;
        this.access = access;
        this.pages = pages;
    }

    View page(Asked asked, @Nullable String notice, HttpStatus status) {
        return page(asked, notice, new FormErrors(), "", status);
    }

    /** @param typed in the field that has the error: what could not be kept */
    View page(Asked asked, @Nullable String notice, FormErrors errors, String typed, HttpStatus status) {
        Frame frame = Paths.underInbox(asked.frame());
        SocialActor actor = asked.actor();
        FullReport report = reports.openToRead(actor, asked.reference());
        if (report.position().openedUntil() != null) {
            return pages.page(TEMPLATE, onlyRead(asked, frame, report), status);
        }
        var supplements = new SupplementWords(frame, access, actor, report);
        if (supplements.areReadByOpening()) {
            reports.act(actor, asked.reference(), new Act.ReadSupplements(supplements.having(Mark.UNREAD)));
        }
        var page = new ReportPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, actor, report),
                Reported.of(frame, report),
                notice,
                next(frame, actor, report),
                access.ground(actor, "intake.send_on").isPresent() ? new WhoseWords(frame, report).card() : null,
                supplements.added(),
                handling(frame, actor, report, errors),
                outOfHours(frame, actor, report, errors, typed),
                errors,
                report.position().stage() == Stage.TAKEN_BY_MUNICIPALITY
                        ? null
                        : errors.field(
                                "text",
                                frame.t("intake.note.label"),
                                frame.t("intake.note.hint"),
                                errors.on("text") == null ? "" : typed),
                links(frame, actor, report));
        return pages.page(TEMPLATE, page, status);
    }

    /** Whoever opened it in an emergency may do nothing with it. */
    private static ReportPage onlyRead(Asked asked, Frame frame, FullReport report) {
        return new ReportPage(
                frame,
                Paths.report(asked.reference()),
                ReportHead.of(frame, asked.actor(), report),
                Reported.of(frame, report),
                null,
                null,
                null,
                null,
                new ReportPage.Handling(false, null, ""),
                null,
                new FormErrors(),
                null,
                List.of());
    }

    record Asked(Frame frame, SocialActor actor, Reference reference) {
        View back(Pages pages, boolean arrived) {
            return pages.seeOther(Paths.report(reference) + (arrived ? "" : "?vantar"));
        }
    }

    private static ReportPage.@Nullable Next next(Frame frame, SocialActor actor, FullReport report) {
        var reference = report.listed().reference();
        var owed = report.position().deadlines();
        if (owed.assess() != null) {
            return next(frame, "assess", Paths.protection(reference), false);
        }
        if (report.position().stage().isUndecided() && !actor.isOutOfHours()) {
            return next(frame, "decide", Paths.preliminary(reference), false);
        }
        if (owed.outcome() != null) {
            return next(frame, "outcome", Paths.feedback(reference), false);
        }
        if (owed.confirm() != null) {
            return report.sent().channel() == Channel.SAMSYN
                    ? next(frame, "confirm", Paths.report(reference) + "/bekrafta", true)
                    : next(frame, "confirm", Paths.feedback(reference), false);
        }
        if (owed.handOver() == null) {
            return null;
        }
        boolean again = HandOverController.before(report).isPresent();
        return next(frame, again ? "hand-over-again" : "hand-over", Paths.caseFile(reference), false);
    }

    private static ReportPage.Next next(Frame frame, String what, String path, boolean post) {
        String key = "intake.next." + what + ".";
        return new ReportPage.Next(
                frame.t(key + "heading"), frame.t(key + "sentence"), frame.t(key + "button"), path, post);
    }

    private ReportPage.Handling handling(Frame frame, SocialActor actor, FullReport report, FormErrors errors) {
        Handler now = report.position().handler();
        String from = now == null ? "" : now.person().toString();
        if (!report.position().open() || actor.isOutOfHours()) {
            return new ReportPage.Handling(false, null, from);
        }
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", frame.t("intake.assign.choose"), true));
        organisations.directory().staff(actor.unit()).stream()
                .filter(one -> one.function().role().belongsTo(Domain.SOCIAL))
                .filter(one -> !one.person().equals(now == null ? actor.person() : now.person()))
                .sorted(Comparator.comparing(Assignment::name))
                .map(one -> Choice.of(one.person().toString(), one.name(), false))
                .forEach(people::add);
        String label = frame.t(now == null ? "intake.assign.first.label" : "intake.assign.label");
        Choices colleagues = people.size() == 1 ? null : errors.choices("to", label, null, people);
        return new ReportPage.Handling(now == null, colleagues, from);
    }

    /** Back to the unit, or to the one that reads while it is closed; or only where it stands. */
    private ReportPage.@Nullable OutOfHours outOfHours(
            Frame frame, SocialActor actor, FullReport report, FormErrors errors, String typed) {
        if (!report.position().stage().isUndecided()) {
            return null;
        }
        String path = Paths.report(report.listed().reference());
        if (actor.isOutOfHours()) {
            return outOfHours(frame, "back", path + "/lamna-tillbaka", "", errors, typed);
        }
        var reader = organisations.directory().unit(actor.unit()).outOfHours();
        if (reader == null) {
            return null;
        }
        String name = organisations.directory().unit(reader.unit()).name();
        return report.position().outOfHours() == null
                ? outOfHours(frame, "leave", path + "/jour", name, errors, typed)
                : new ReportPage.OutOfHours(
                        frame.t("intake.out-of-hours.there"),
                        frame.t("intake.out-of-hours.there.sentence", name),
                        "",
                        null,
                        "");
    }

    private static ReportPage.OutOfHours outOfHours(
            Frame frame, String what, String path, String reader, FormErrors errors, String typed) {
        String key = "intake.out-of-hours." + what;
        return new ReportPage.OutOfHours(
                frame.t(key),
                frame.t(key + ".sentence", reader),
                path,
                errors.field("message", frame.t(key + ".note"), null, errors.on("message") == null ? "" : typed),
                frame.t(key + ".button"));
    }

    private List<Link> links(Frame frame, SocialActor actor, FullReport report) {
        Reference reference = report.listed().reference();
        List<Link> links = new ArrayList<>();
        if (report.position().stage().isUndecided()
                && access.ground(actor, "intake.transfer").isPresent()) {
            links.add(new Link(frame.t("intake.transfer.link"), Paths.transfer(reference)));
            links.add(new Link(frame.t("intake.send-on.link"), Paths.otherMunicipality(reference)));
        }
        if (report.position().stage().isUndecided()
                && report.sent().channel() == Channel.SAMSYN
                && access.ground(actor, "intake.request_completion").isPresent()) {
            links.add(new Link(frame.t("intake.completion.title"), Paths.completion(reference)));
        }
        links.add(new Link(frame.t("intake.link.feedback"), Paths.feedback(reference)));
        if (report.position().stage() == Stage.DECIDED
                && access.ground(actor, "intake.hand_over").isPresent()) {
            links.add(new Link(frame.t("intake.case-file.title"), Paths.caseFile(reference)));
        }
        if (!report.listed().child().protectedIdentity()
                && access.ground(actor, "intake.mark_protected").isPresent()) {
            links.add(new Link(frame.t("intake.mark-protected.link"), Paths.protectedIdentity(reference)));
        }
        if (access.ground(actor, "intake.mark_conflict").isPresent()) {
            links.add(new Link(frame.t("intake.conflict.title"), Paths.conflicts(reference)));
        }
        if (report.position().stage() == Stage.DECIDED
                && report.sent().through() != null
                && access.ground(actor, "confidentiality.read").isPresent()) {
            links.add(new Link(frame.t("intake.link.consent"), Paths.consent(reference)));
        }
        if (access.ground(actor, "intake.reads").isPresent()) {
            links.add(new Link(frame.t("intake.link.reads"), Paths.reads(reference)));
        }
        return links;
    }
}
