package se.samsyn.school.concernreport;

import java.util.List;
import se.samsyn.exchange.crossing.ReportId;

/** What came of sending. */
public sealed interface Submission {
    /**
     * @param arrived true when it stands in the receiving unit's inbox; false when it is safe here but not there yet
     */
    record Sent(ReportId id, boolean arrived) implements Submission {}

    /**
     * Something that intake must have is missing. Nothing was sent.
     *
     * @param draft of the child that it is about
     */
    record Incomplete(ReportId draft, List<Problem> problems) implements Submission {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }
}
