package se.samsyn.school.concernreport.web;

import java.util.List;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.attachment.AttachmentLine;
import se.samsyn.foundation.attachment.Limits;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;
import se.samsyn.foundation.page.Numbers;
import se.samsyn.school.concernreport.Draft;

/** Step 2. @param attach where a file is sent; what is removed goes below it */
record ConcernPage(
        Writing writing,
        Field seen,
        DateField lastSeen,
        Field childsWords,
        Choices reasons,
        Field duration,
        Choices acute,
        Field acuteWhy,
        List<AttachmentLine> attachments,
        Field file,
        String attach) {

    static ConcernPage of(Writing writing, Questions questions, Draft draft, Limits limits) {
        return new ConcernPage(
                writing,
                questions.field("seen"),
                questions.date("lastSeen"),
                questions.field("childsWords"),
                questions.choices("reasons", null, Reason.values()),
                questions.field("duration"),
                questions.choices("acute", null, Answer.values()),
                questions.field("acuteWhy"),
                draft.attachments().stream()
                        .map(file -> AttachmentLine.of(questions.texts(), file, null))
                        .toList(),
                file(questions, limits),
                "/anmal/" + draft.id() + "/bilagor");
    }

    private static Field file(Questions questions, Limits limits) {
        var texts = questions.texts();
        return questions
                .errors()
                .field(
                        StepPages.FILE,
                        texts.t("concernreport.file"),
                        texts.t("concernreport.file.hint", Numbers.whole(texts, limits.fileMegabytes())),
                        "");
    }
}
