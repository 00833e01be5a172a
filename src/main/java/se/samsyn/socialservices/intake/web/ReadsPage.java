package se.samsyn.socialservices.intake.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;

/** Who has read a report. */
record ReadsPage(Frame frame, String path, String kicker, List<Line> reads) {
    record Line(String when, String name, String function, String what) {}
}
