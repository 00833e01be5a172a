package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.crossing.Crossings;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.Attachments;
import se.samsyn.foundation.erasure.Erasures;
import se.samsyn.foundation.erasure.Remover;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.shared.Domain;
import se.samsyn.foundation.wall.SchoolTransaction;
import se.samsyn.foundation.wall.Transaction;

/** How drafts and copies leave the school's side, the first time and when a backup has brought them back. */
@Component
class Erasing implements Remover {
    private static final String DRAFT = "draft";
    private static final String COPY = "copy";

    private final Attachments attachments;
    private final Crossings crossings;
    private final Erasures erasures;

    Erasing(Attachments attachments, Crossings crossings, Erasures erasures) {
        this.attachments = attachments;
        this.crossings = crossings;
        this.erasures = erasures;
    }

    /** What hangs on drafts whose rows are gone. */
    void drafts(SchoolTransaction transaction, Collection<UUID> gone) {
        attachments.removeAll(transaction, gone);
        erasures.erase(transaction, gone, DRAFT);
    }

    void copies(SchoolTransaction transaction, Collection<UUID> out, int version) {
        empty(transaction, out, version);
        erasures.erase(transaction, out, COPY + "@" + version);
    }

    private void empty(SchoolTransaction transaction, Collection<UUID> reports, @Nullable Integer version) {
        LocalDate today = Dates.localDate(transaction.now());
        RetentionStore.remove(transaction, reports, version, today);
        attachments.removeAll(transaction, reports);
        crossings.forget(transaction, reports.stream().map(ReportId::new).toList());
    }

    @Override
    public Domain side() {
        return Domain.SCHOOL;
    }

    /** A copy may be a draft in a backup that is old enough. */
    @Override
    public void removeAgain(Transaction transaction, Collection<UUID> reports, String cause) {
        if (transaction instanceof SchoolTransaction school) {
            DraftStore.deleteAll(school, reports);
            empty(school, reports, knownVersion(school, cause));
        }
    }

    private static @Nullable Integer knownVersion(SchoolTransaction transaction, String cause) {
        String[] words = cause.split("@", -1);
        return words.length == 2
                ? RetentionStore.find(transaction, Integer.parseInt(words[1])).orElse(null)
                : null;
    }
}
