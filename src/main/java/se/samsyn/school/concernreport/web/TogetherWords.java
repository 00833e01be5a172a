package se.samsyn.school.concernreport.web;

import java.util.List;
import se.samsyn.foundation.organisation.Directory;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;
import se.samsyn.foundation.page.SummaryRow;
import se.samsyn.school.concernreport.SentReport;

/** The other children's reports that were sent at the same time: the reference, the unit that has it, the way there. */
final class TogetherWords {
    private TogetherWords() {}

    static List<SummaryRow> rows(Frame frame, Directory directory, SentReport report) {
        return report.together().stream()
                .map(other -> new SummaryRow(
                        other.reference().value(),
                        frame.t(
                                other.arrived() ? "concernreport.together.arrived" : "concernreport.together.waiting",
                                directory.unit(other.to()).name()),
                        new Link(frame.t("concernreport.together.open"), "/anmalningar/" + other.reference())))
                .toList();
    }
}
