package se.samsyn.socialservices.retention.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.erasure.Erasures;
import se.samsyn.foundation.erasure.Remover;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.SocialTransaction;
import se.samsyn.foundation.wall.Transaction;
import se.samsyn.socialservices.confidentiality.OldConsents;
import se.samsyn.socialservices.feedback.FeedbackNotices;
import se.samsyn.socialservices.intake.OldReports;

/**
 * Erases reports: each room removes what is its own, and their data keys go when that has committed. The same when a
 * backup has brought them back.
 */
@Component
class Erasing implements Remover {
    private final OldReports reports;
    private final OldConsents consents;
    private final FeedbackNotices feedback;
    private final Attachments attachments;
    private final Crossings crossings;
    private final Erasures erasures;

    Erasing(
            OldReports reports,
            OldConsents consents,
            FeedbackNotices feedback,
            Attachments attachments,
            Crossings crossings,
            Erasures erasures) {
        this.reports = reports;
        this.consents = consents;
        this.feedback = feedback;
        this.attachments = attachments;
        this.crossings = crossings;
        this.erasures = erasures;
    }

    /**
     * May be done again, with reports that nobody has and with such as are erased already.
     *
     * @param why the version of the rule
     */
    void erase(SocialTransaction transaction, Collection<UUID> ids, String why) {
        List<ReportId> all = ids.stream().map(ReportId::new).toList();
        reports.erase(transaction, all, why);
        consents.erase(transaction, all);
        feedback.erase(transaction, all);
        attachments.removeAll(transaction, ids);
        crossings.forget(transaction, all);
        erasures.erase(transaction, ids, why);
    }

    @Override
    public Domain side() {
        return Domain.SOCIAL;
    }

    @Override
    public void removeAgain(Transaction transaction, Collection<UUID> ids, String cause) {
        if (transaction instanceof SocialTransaction social) {
            erase(social, ids, cause);
        }
    }
}
