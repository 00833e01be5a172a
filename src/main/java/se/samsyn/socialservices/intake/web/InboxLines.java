package se.samsyn.socialservices.intake.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.socialservices.feedback.Channel;
import se.samsyn.socialservices.intake.Deadlines;
import se.samsyn.socialservices.intake.Inbox;
import se.samsyn.socialservices.intake.InboxRow;
import se.samsyn.socialservices.intake.Stage;
import se.samsyn.socialservices.intake.web.InboxPage.Go;
import se.samsyn.socialservices.intake.web.InboxPage.Group;

/** Groups the rows of the inbox by time, and says of each what to do next. */
final class InboxLines {
    private final Frame frame;
    private final Directory directory;
    private final boolean outOfHours;

    /** @param outOfHours true for whoever stands in for the units: there is no taking over then */
    InboxLines(Frame frame, Directory directory, boolean outOfHours) {
        this.frame = frame;
        this.directory = directory;
        this.outOfHours = outOfHours;
    }

    /** @param whole true when the counts are of what is listed, and may stand at the groups */
    List<Group> groups(Inbox inbox, boolean whole) {
        Map<String, List<InboxLine>> lines = new LinkedHashMap<>();
        for (InboxRow row : inbox.rows()) {
            lines.computeIfAbsent(group(row), group -> new ArrayList<>()).add(line(row));
        }
        return lines.entrySet().stream()
                .map(group -> new Group(
                        frame.t("intake.group." + group.getKey()),
                        whole ? count(inbox.counts(), group.getKey()) : null,
                        group.getValue()))
                .toList();
    }

    private String group(InboxRow row) {
        if (row.alarm()) {
            return "alarm";
        }
        Instant due = row.deadlines().next().orElse(Instant.MAX);
        if (!due.isAfter(frame.dates().now())) {
            return "passed";
        }
        return due.equals(Instant.MAX)
                        || Dates.localDate(due).isAfter(frame.dates().today())
                ? "coming"
                : "today";
    }

    private static @Nullable Long count(Inbox.Counts counts, String group) {
        return switch (group) {
            case "alarm" -> counts.alarms();
            case "passed" -> counts.passed();
            case "today" -> counts.today();
            default -> counts.coming();
        };
    }

    private InboxLine line(InboxRow row) {
        return new InboxLine(
                Words.clock(frame, row.receivedOn(), row.deadlines()),
                row.reference().value(),
                row.readable() ? Paths.report(row.reference()) : null,
                Words.child(frame, row.child()),
                row.child().protectedIdentity(),
                from(row),
                row.origin().independent(),
                row.readable() ? Words.reasons(frame, row.child().reasons(), "crossing.reason-short.") : List.of(),
                Words.danger(frame, row.child(), row.deadlines()),
                Words.tag(frame, row.stage(), row.deadlines(), row.alarm()),
                row.triage(),
                row.added() == null ? null : frame.t("intake.inbox.added." + Words.code(row.added())),
                row.handler() == null ? null : row.handler().name(),
                row.readable() ? go(row) : null);
    }

    private Go go(InboxRow row) {
        return outOfHours ? standingIn(row) : next(row);
    }

    /** Out of hours also which unit it is for. */
    private String from(InboxRow row) {
        String from = Words.from(frame, row.origin());
        return outOfHours
                ? frame.t("intake.from-to", from, directory.unit(row.unit()).name())
                : from;
    }

    /** The child's safety, then the reporter, then back to the unit. */
    private Go standingIn(InboxRow row) {
        if (row.deadlines().assess() != null) {
            return assess(row);
        }
        return row.deadlines().confirm() != null ? confirm(row) : open(row);
    }

    /** One thing at a time: somebody takes it, the reporter hears from a person, and then the law's own steps. */
    private Go next(InboxRow row) {
        Deadlines owed = row.deadlines();
        if (row.handler() == null) {
            return new Go(frame.t("intake.go.take"), Paths.report(row.reference()) + "/ta", true);
        }
        if (owed.assess() != null && !owed.assess().isAfter(frame.dates().now())) {
            return assess(row);
        }
        if (owed.confirm() != null) {
            return confirm(row);
        }
        return owed.assess() != null ? assess(row) : then(row);
    }

    private Go assess(InboxRow row) {
        return new Go(frame.t("intake.go.assess"), Paths.protection(row.reference()), false);
    }

    private Go confirm(InboxRow row) {
        return row.channel() == Channel.SAMSYN
                ? new Go(frame.t("intake.go.confirm"), Paths.report(row.reference()) + "/bekrafta", true)
                : new Go(frame.t("intake.go.confirm"), Paths.feedback(row.reference()), false);
    }

    private Go open(InboxRow row) {
        return new Go(frame.t("intake.go.open"), Paths.report(row.reference()), false);
    }

    private Go then(InboxRow row) {
        if (row.child().protectedIdentity()) {
            return open(row);
        }
        if (row.stage() != Stage.DECIDED) {
            return new Go(frame.t("intake.go.continue"), Paths.preliminary(row.reference()), false);
        }
        return row.deadlines().outcome() != null
                ? new Go(frame.t("intake.go.outcome"), Paths.feedback(row.reference()), false)
                : new Go(frame.t("intake.go.hand-over"), Paths.caseFile(row.reference()), false);
    }
}
