package se.samsyn.socialservices.intake.web;

import java.util.List;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.SummaryRow;

/** Who may open the report of a child with a protected identity. @param history name, and what was given and taken */
record RightsPage(Frame frame, String path, List<Line> colleagues, List<SummaryRow> history) {

    /** @param act what pressing the button does: the last part of its address */
    record Line(String name, String person, String standing, String act, String button) {}
}
