package se.samsyn.school.concernreport.internal;

import java.time.LocalDate;
import java.util.Set;
import se.samsyn.exchange.crossing.Answer;
import se.samsyn.exchange.crossing.PartialDate;
import se.samsyn.exchange.crossing.Reason;
import se.samsyn.exchange.crossing.ReportContent.Concern;

/** What has been seen and heard, and whether it is urgent. */
final class ConcernPart {
    static final int LONGEST = 20_000;

    private ConcernPart() {}

    static Concern read(Reading reading, LocalDate today) {
        String seen = reading.required("seen", reading.text("seen", LONGEST));
        PartialDate lastSeen = new DateAnswer(reading, "lastSeen", today).read();
        String childsWords = reading.text("childsWords");
        Set<Reason> reasons = reading.choices("reasons", Reason.class);
        String duration = reading.line("duration");
        Answer acute = reading.choice("acute", Answer.class);
        if (acute == null) {
            reading.refuse("acute", "acute.missing");
        }
        return new Concern(
                seen,
                lastSeen,
                childsWords,
                duration,
                reasons,
                acute == null ? Answer.UNKNOWN : acute,
                reading.text("acuteWhy"));
    }
}
