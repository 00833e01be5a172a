package se.samsyn.school.concernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.exchange.crossing.Routing;
import se.samsyn.foundation.attachment.Attachment;
import se.samsyn.foundation.shared.PersonId;
import se.samsyn.foundation.shared.Reference;
import se.samsyn.foundation.shared.UnitId;
import se.samsyn.foundation.wall.Signature;

/**
 * A report as the school may see it.
 *
 * @param school where it was written
 * @param to the intake unit that got it
 * @param arrived true when it stands in that unit's inbox. Unknown is never shown as success.
 * @param receivedOn the local day on which the law's clock began
 * @param feedback what social services have told, the first first
 * @param completion what has been added, and what may be
 * @param together the reports of other children that were sent at the same time
 * @param disclosed what social services have let the school know beyond the outcome; none where only a part is shown
 * @param outcomeAllowed whether the law of that day let social services tell the outcome
 * @param mayCosign true when the actor can co-sign it and nobody has
 * @param mayWithdraw true when the actor stands behind it beside the reporter
 * @param removal null as long as the copy is kept; otherwise nothing is left of the content, and of what was told
 */
public record SentReport(
        ReportId id,
        Reference reference,
        UnitId school,
        PersonId reporterId,
        Signature reporter,
        ReportContent content,
        UnitId to,
        Routing because,
        Copy copy,
        boolean arrived,
        Instant submittedAt,
        LocalDate receivedOn,
        String ruleVersion,
        ReportState state,
        List<Feedback> feedback,
        Completion completion,
        List<Together> together,
        List<Disclosed> disclosed,
        @Nullable Cosignature cosignature,
        boolean outcomeAllowed,
        boolean mayCosign,
        boolean mayWithdraw,
        List<Attachment> attachments,
        @Nullable Removal removal) {
    public SentReport {
        feedback = List.copyOf(feedback);
        attachments = List.copyOf(attachments);
        together = List.copyOf(together);
        disclosed = List.copyOf(disclosed);
    }

    /** Another child's report. @param to the intake unit that has it */
    public record Together(Reference reference, UnitId to, boolean arrived) {}

    /**
     * What is added after sending.
     *
     * @param supplements the first first
     * @param questions what social services wait for an answer to, the first first
     * @param mayAdd true when the actor can add to the report
     * @param mayAnswer true when the actor can say that a question is answered in another way
     */
    public record Completion(
            List<SentSupplement> supplements, List<Feedback> questions, boolean mayAdd, boolean mayAnswer) {
        public Completion {
            questions = List.copyOf(questions);
            supplements = List.copyOf(supplements);
        }
    }
}
