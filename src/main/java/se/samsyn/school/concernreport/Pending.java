package se.samsyn.school.concernreport;

import java.util.List;
import java.util.UUID;
import se.samsyn.foundation.shared.Reference;

/** What waits for one person at the school: what is begun, what is to be co-signed, what is to be read. */
public record Pending(List<DraftSummary> drafts, List<Report> reports) {

    /**
     * No word of the child.
     *
     * @param reporter name
     * @param own true when the actor wrote it
     * @param toCosign true when the actor's name is asked for and is not there
     * @param toStandBehind true when a colleague has named the actor as a co-reporter, who has not read it yet
     */
    public record Report(
            UUID id, Reference reference, String reporter, boolean own, boolean toCosign, boolean toStandBehind) {}
}
