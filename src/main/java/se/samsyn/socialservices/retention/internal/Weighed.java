package se.samsyn.socialservices.retention.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.socialservices.confidentiality.OldConsents.Last;
import se.samsyn.socialservices.intake.OldReport;
import se.samsyn.socialservices.retention.Reason;
import se.samsyn.socialservices.retention.Verdict;

/** A report with what the rules say of it. */
record Weighed(OldReport report, Verdict verdict) {

    /**
     * What the other rooms have of it.
     *
     * @param owed true when somebody owes something about it
     * @param underway true when something that was sent about it has not arrived
     * @param last null when nobody was asked for consent and nothing was let out
     */
    record Elsewhere(
            boolean owed, boolean underway, @Nullable Last last) {}

    static Weighed of(OldReport report, Elsewhere elsewhere, List<String> municipalities, RetentionLaw law) {
        Last last = elsewhere.last();
        LocalDate noted = report.lastNoteOn();
        var matter = new Matter(
                unfinished(report, elsewhere),
                municipalities,
                report.bornOn(),
                Ending.of(report.outcome()),
                last != null && last.on().isAfter(noted) ? last.on() : noted);
        return new Weighed(report, RetentionOrder.verdict(matter, law));
    }

    private static List<Reason> unfinished(OldReport report, Elsewhere elsewhere) {
        List<Reason> unfinished = new ArrayList<>();
        if (elsewhere.owed()) {
            unfinished.add(Reason.DUTY);
        }
        if (elsewhere.underway()) {
            unfinished.add(Reason.UNDERWAY);
        }
        if (report.unread()) {
            unfinished.add(Reason.UNREAD);
        }
        if (elsewhere.last() != null && elsewhere.last().running()) {
            unfinished.add(Reason.CONSENT);
        }
        if (report.unreviewed()) {
            unfinished.add(Reason.UNREVIEWED);
        }
        return unfinished;
    }

    ReportId id() {
        return report.id();
    }
}
