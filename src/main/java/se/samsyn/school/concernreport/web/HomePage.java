package se.samsyn.school.concernreport.web;

import java.util.List;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.foundation.page.Choices;
import se.samsyn.foundation.page.Field;

/**
 * Step 3.
 *
 * @param dangerous true when the guardians must not be told first
 */
record HomePage(
        Writing writing,
        boolean dangerous,
        List<Guardians.Row> guardians,
        boolean mayAdd,
        Field guardiansView,
        Choices childInformed,
        Field childInformedWhy,
        Field childInterpreter,
        Field schoolHasDone,
        Field otherContacts,
        Field inContact,
        Choices reportMeeting) {

    static HomePage of(Writing writing, Questions questions, boolean dangerous) {
        List<Guardians.Row> rows = Guardians.rows(questions);
        return new HomePage(
                writing,
                dangerous,
                rows,
                rows.size() < Guardians.MOST,
                questions.field("guardiansView"),
                questions.choices("childInformed", null, Answer.values()),
                questions.field("childInformedWhy"),
                questions.field("childInterpreter"),
                questions.field("schoolHasDone"),
                questions.field("otherContacts"),
                questions.field("inContact"),
                questions.choices("reportMeeting", null, Answer.values()));
    }
}
