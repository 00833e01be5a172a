package se.samsyn.foundation.account.web;

import java.util.List;
import se.samsyn.foundation.account.HandedCode;
import se.samsyn.foundation.page.Dates;
import se.samsyn.foundation.page.Frame;
import se.samsyn.foundation.page.Link;

/** Slips to print and cut apart: one for each person. Shown once. */
record CodesPage(Frame frame, Link back, List<HandedCode> codes) {
    String until(HandedCode code) {
        return frame.t("account.slip.until", frame.dates().datedDay(Dates.localDate(code.expires())));
    }
}
