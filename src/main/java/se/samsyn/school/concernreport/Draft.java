package se.samsyn.school.concernreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.crossing.ReportContent;
import se.samsyn.exchange.crossing.ReportId;
import se.samsyn.foundation.attachment.Attachment;

/**
 * What is being written.
 *
 * @param answers what has been typed, page by page
 * @param content the same, read as far as it can be: what is wrong or missing is empty here and stands in
 *     {@code problems}
 * @param expiresOn the last day it is kept if nobody goes on with it
 * @param lastField the field that was last written in; null when it is not known
 * @param siblingOf the draft that this one shares all pages with but the child's; null when it is one of its own
 * @param siblings those that share this one's pages, as they would be sent
 */
public record Draft(
        ReportId id,
        Map<Part, Answers> answers,
        ReportContent content,
        List<Problem> problems,
        Route route,
        Copy copy,
        Instant savedAt,
        LocalDate expiresOn,
        @Nullable String lastField,
        List<Attachment> attachments,
        @Nullable ReportId siblingOf,
        List<Draft> siblings) {
    /** Siblings who live together are seldom more, and a slip of the hand should not make fifty reports. */
    public static final int MOST_CHILDREN = 8;

    public Draft {
        siblings = List.copyOf(siblings);
        answers = Map.copyOf(answers);
        problems = List.copyOf(problems);
        attachments = List.copyOf(attachments);
    }

    public Answers answers(Part part) {
        return answers.getOrDefault(part, Answers.NONE);
    }

    public List<Problem> problems(Part part) {
        return problems.stream().filter(problem -> problem.part() == part).toList();
    }
}
