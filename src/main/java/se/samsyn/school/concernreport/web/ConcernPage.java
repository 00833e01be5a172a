package se.samsyn.school.concernreport.web;

import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.DateField;
import se.samsyn.foundation.page.Field;

/** Step 2. */
record ConcernPage(
        Writing writing,
        Field seen,
        DateField lastSeen,
        Field childsWords,
        Choices reasons,
        Field duration,
        Choices acute,
        Field acuteWhy) {

    static ConcernPage of(Writing writing, Questions questions) {
        return new ConcernPage(
                writing,
                questions.field("seen"),
                questions.date("lastSeen"),
                questions.field("childsWords"),
                questions.choices("reasons", null, Reason.values()),
                questions.field("duration"),
                questions.choices("acute", null, Answer.values()),
                questions.field("acuteWhy"));
    }
}
