package se.samsyn.socialservices.intake.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.SupplementContent.AddedFile;
import se.samsyn.foundation.organisation.StaffFunction;
import se.samsyn.foundation.page.Texts;
import se.samsyn.foundation.shared.Whereabouts;
import se.samsyn.foundation.shared.Whereabouts.Unlock;
import se.samsyn.socialservices.intake.FullReport;
import se.samsyn.socialservices.intake.Happened;
import se.samsyn.socialservices.intake.IntakeEvent.Decided;
import se.samsyn.socialservices.intake.IntakeEvent.Received;
import se.samsyn.socialservices.intake.Supplement;
import se.samsyn.socialservices.intake.web.PublishedReport.Acute;
import se.samsyn.socialservices.intake.web.PublishedReport.Added;
import se.samsyn.socialservices.intake.web.PublishedReport.AddedOriginal;
import se.samsyn.socialservices.intake.web.PublishedReport.Child;
import se.samsyn.socialservices.intake.web.PublishedReport.CoReporter;
import se.samsyn.socialservices.intake.web.PublishedReport.Concern;
import se.samsyn.socialservices.intake.web.PublishedReport.Decision;
import se.samsyn.socialservices.intake.web.PublishedReport.Guardian;
import se.samsyn.socialservices.intake.web.PublishedReport.Identity;
import se.samsyn.socialservices.intake.web.PublishedReport.Meeting;
import se.samsyn.socialservices.intake.web.PublishedReport.Original;
import se.samsyn.socialservices.intake.web.PublishedReport.Recipient;
import se.samsyn.socialservices.intake.web.PublishedReport.Reporter;
import se.samsyn.socialservices.intake.web.PublishedReport.Standing;
import se.samsyn.socialservices.intake.web.PublishedReport.Workplace;

/** Puts a report into the words of the published schema. */
final class Publishing {
    /** The digit of a day that has sixty added to it, which makes the number a samordningsnummer. */
    private static final int TENS_OF_DAY = 6;

    private final Texts swedish;

    Publishing(Texts swedish) {
        this.swedish = swedish;
    }

    PublishedReport of(Receiver receiver, FullReport report) {
        var sent = report.sent();
        var content = sent.content();
        return new PublishedReport(
                ReportContent.FORM_VERSION,
                report.listed().id().value(),
                report.listed().reference().value(),
                PublishedTimes.time(report.listed().receivedAt()),
                sent.channel(),
                rules(report),
                new Recipient(receiver.board(), receiver.unit(), sent.routing()),
                reporter(report),
                content.coReporters().stream()
                        .map(colleague ->
                                new CoReporter(colleague.name(), colleague.function(), title(colleague.function())))
                        .toList(),
                child(content.child()),
                content.guardians().stream().map(Publishing::guardian).toList(),
                concern(content),
                new Acute(content.concern().acute(), content.concern().acuteWhy()),
                new Meeting(
                        content.circumstances().reportMeeting(),
                        content.circumstances().inContact()),
                content.attachments(),
                report.together().stream()
                        .filter(FullReport.Together::here)
                        .map(other -> other.reference().value())
                        .toList(),
                report.supplements().stream().map(this::added).toList(),
                decision(report),
                new Original(sent.formVersion(), sent.original(), sent.hash()));
    }

    private static List<String> rules(FullReport report) {
        return report.events().stream()
                .filter(happened -> happened.event() instanceof Received)
                .findFirst()
                .map(Happened::rules)
                .orElse(List.of());
    }

    private static Reporter reporter(FullReport report) {
        var origin = report.listed().origin();
        var who = report.sent().content().reporter();
        Standing known = origin.mandated() ? Standing.MANDATED : Standing.PRIVATE;
        return new Reporter(
                report.sent().reachable() ? known : Standing.ANONYMOUS,
                origin.reporterKind(),
                who.name(),
                who.title(),
                who.phone(),
                who.email(),
                who.reachable(),
                origin.place().isEmpty() ? null : new Workplace(origin.place(), origin.independent()));
    }

    private static String inCaseFile(Whereabouts where) {
        return where.unlock(Unlock.CASE_FILE);
    }

    private static Child child(ReportContent.Child child) {
        boolean open = !child.protection().isProtected();
        return new Child(
                identity(child.identity()),
                child.name(),
                child.sex(),
                child.protection(),
                open ? inCaseFile(child.address()) : "",
                open ? inCaseFile(child.postalCode()) : "",
                open ? inCaseFile(child.municipality()) : "",
                open ? inCaseFile(child.phone()) : "",
                child.schoolForm().toLowerCase(Locale.ROOT),
                child.grade(),
                child.interpreter(),
                child.informed(),
                child.informedWhy());
    }

    private static Identity identity(ReportContent.Identity identity) {
        String number = identity.personalNumber();
        return switch (identity.kind()) {
            case PERSONAL_NUMBER ->
                number.charAt(TENS_OF_DAY) < '6'
                        ? new Identity(number, null, null, null, null)
                        : new Identity(null, number, null, null, null);
            case BIRTH_YEAR -> new Identity(null, null, identity.birthYear(), null, null);
            case UNBORN -> new Identity(null, null, null, true, null);
            case UNKNOWN -> new Identity(null, null, null, null, true);
        };
    }

    private static Guardian guardian(ReportContent.Guardian guardian) {
        return new Guardian(
                guardian.name(), guardian.phone(), guardian.interpreter(), guardian.informed(), guardian.informedWhy());
    }

    private static Concern concern(ReportContent content) {
        var concern = content.concern();
        var home = content.circumstances();
        return new Concern(
                concern.seen(),
                PublishedTimes.day(concern.lastSeen()),
                concern.childsWords(),
                home.guardiansView(),
                concern.duration(),
                home.schoolHasDone(),
                home.otherContacts(),
                concern.reasons().stream().sorted().toList());
    }

    /** Empty for a code that has no words. */
    private String title(String function) {
        return StaffFunction.title(swedish, function).orElse("");
    }

    private Added added(Supplement supplement) {
        var content = supplement.content();
        return new Added(
                supplement.id().value(),
                PublishedTimes.time(supplement.sentAt()),
                content.by(),
                content.function(),
                title(content.function()),
                content.kind(),
                content.text(),
                content.files().stream().map(AddedFile::about).toList(),
                new AddedOriginal(supplement.original(), supplement.hash()));
    }

    private static @Nullable Decision decision(FullReport report) {
        return report.events().stream()
                .filter(happened -> happened.event() instanceof Decided)
                .findFirst()
                .map(happened -> new Decision(
                        ((Decided) happened.event()).outcome(),
                        PublishedTimes.time(happened.at()),
                        happened.by().name()))
                .orElse(null);
    }
}
