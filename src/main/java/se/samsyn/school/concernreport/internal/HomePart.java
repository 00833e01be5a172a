package se.samsyn.school.concernreport.internal;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.ReportContent.Circumstances;
import se.samsyn.exchange.crossing.ReportContent.Guardian;

/** Home and school: guardians, none or several, and what the school has done. Nothing here must be answered. */
record HomePart(
        List<Guardian> guardians,
        Answer childInformed,
        String childInformedWhy,
        String childInterpreter,
        Circumstances circumstances) {
    static final int MOST_GUARDIANS = 8;

    static HomePart read(Reading reading) {
        List<Guardian> guardians = new ArrayList<>();
        for (int row = 0; row < MOST_GUARDIANS; row++) {
            Guardian guardian = guardian(reading, "guardian" + row);
            if (!isEmpty(guardian)) {
                guardians.add(guardian);
            }
        }
        return new HomePart(
                guardians,
                reading.choice("childInformed", Answer.UNKNOWN),
                reading.text("childInformedWhy"),
                reading.line("childInterpreter"),
                new Circumstances(
                        reading.text("schoolHasDone"),
                        reading.text("otherContacts"),
                        reading.text("guardiansView"),
                        reading.text("inContact"),
                        reading.choice("reportMeeting", Answer.UNKNOWN)));
    }

    private static Guardian guardian(Reading reading, String row) {
        return new Guardian(
                reading.line(row + "Name"),
                Contacts.phone(reading, row + "Phone"),
                reading.line(row + "Interpreter"),
                reading.choice(row + "Informed", Answer.UNKNOWN),
                reading.line(row + "InformedWhy"));
    }

    private static boolean isEmpty(Guardian guardian) {
        return guardian.equals(new Guardian("", "", "", Answer.UNKNOWN, ""));
    }
}
