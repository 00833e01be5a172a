package se.samsyn.socialservices.retention.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.SummaryRow;

/**
 * @param counts how many there are of each reason
 * @param rules in the order in which they are asked; empty when they are not known
 * @param next to the next part; null when this is the last
 */
record DisposalPage(
        Frame frame,
        String lead,
        List<Report> due,
        List<Report> kept,
        List<SummaryRow> counts,
        List<SummaryRow> rules,
        @Nullable Link next) {

    record Report(String reference, String path, String received, String when, String why) {}
}
