package se.samsyn.foundation.administration.web;

import java.util.List;
import se.samsyn.foundation.organisation.Noted;
import se.samsyn.foundation.page.Frame;

record ChangesPage(Frame frame, List<Row> rows) {
    record Row(String when, String who, String what) {}

    static ChangesPage of(Frame frame, List<Noted> noted) {
        return new ChangesPage(
                frame,
                noted.stream()
                        .map(one -> new Row(
                                frame.dates().dayAndTime(one.at()),
                                one.name(),
                                frame.t(one.text(), one.about().toArray())))
                        .toList());
    }
}
